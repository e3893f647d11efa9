/// Output is put together as bytes: strings would be looked through again at every step.
extension [UInt8] {
  mutating func append(text: String) {
    // A copy of the reference; only a string that is not stored as UTF-8 is copied for it.
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}

extension [UInt8] {
  /// Appends elements with a separator between each two.
  mutating func append<Part>(
    list: some Sequence<Part>, _ separator: String, _ element: (Part, inout [UInt8]) -> Void
  ) {
    var isFirst = true
    for each in list {
      if !isFirst { append(text: separator) }
      isFirst = false
      element(each, &self)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether one of the bytes is of a kind, which must be cheap to tell.
  @inline(__always)
  func hasByte(where isOfKind: (UInt8) -> Bool) -> Bool {
    // Not `contains`: without a way out, the loop takes many bytes at a time.
    var isThere = false
    for byte in self { isThere = isThere || isOfKind(byte) }
    return isThere
  }
}
