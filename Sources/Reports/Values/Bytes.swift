/// Output is put together as bytes: strings would be looked through again at every step.
extension [UInt8] {
  mutating func append(text: String) {
    // A copy of the reference; only a string that is not stored as UTF-8 is copied for it.
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}

extension String {
  /// Whether it has a byte of a kind, which must be cheap to tell.
  @inline(__always)
  func hasByte(where isOfKind: (UInt8) -> Bool) -> Bool {
    // Not `contains`: without a way out, the loop takes many bytes at a time.
    utf8.withContiguousStorageIfAvailable { bytes in
      var isThere = false
      for byte in bytes { isThere = isThere || isOfKind(byte) }
      return isThere
    } ?? utf8.contains(where: isOfKind)
  }
}
