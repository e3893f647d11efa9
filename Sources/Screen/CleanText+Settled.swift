/// Finding out that text is clean without cleaning it.
///
/// Whether a scalar may stay as it is depends on its neighbours where marks, joiners and jamo are
/// about. But most letters of most scripts stay whatever stands beside them, as long as that is
/// another of them. A text of such settled scalars is clean; of another text only the cleaner knows.
extension CleanText {
  /// Whether cleaning leaves `raw` as it is.
  ///
  /// - Complexity: O(*n*), with a fast path for settled text.
  package static func isClean(_ raw: String) -> Bool {
    raw.isSettled || CleanText(cleaning: raw).string.utf8.elementsEqual(raw.utf8)
  }
}

extension String {
  /// Whether all of its scalars are settled.
  var isSettled: Bool {
    isPrintableASCII
      || utf8.withContiguousStorageIfAvailable(Self.areSettled)
        ?? unicodeScalars.allSatisfy(\.isSettled)
  }

  /// The same for the bytes of a string, which are well-formed UTF-8.
  private static func areSettled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = UInt32(bytes[index])
      let value: UInt32
      switch byte {
      case ..<0x80:
        value = byte
        index += 1
      case ..<0xe0:
        value = (byte & 0x1f) << 6 | UInt32(bytes[index + 1] & 0x3f)
        index += 2
      case ..<0xf0:
        value =
          (byte & 0xf) << 12 | UInt32(bytes[index + 1] & 0x3f) << 6
          | UInt32(bytes[index + 2] & 0x3f)
        index += 3
      // Emoji and rare scripts are left to the cleaner.
      default: return false
      }
      guard Unicode.Scalar.isSettled(value) else { return false }
    }
    return true
  }
}

extension Unicode.Scalar {
  var isSettled: Bool { Self.isSettled(value) }

  /// Whether the scalar of that value is visible, joins nothing and lets nothing settled join it.
  ///
  /// ASCII; Latin, Greek, Cyrillic; letters and digits of Hebrew and Arabic; dashes, quotation
  /// marks, currency signs, arrows, operators; kana, ideographs, Hangul syllables, fullwidth forms.
  @inline(__always)
  fileprivate static func isSettled(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7e, 0xa0...0xac, 0xae...0x2ff: true
    case 0x391...0x3a1, 0x3a3...0x482, 0x48a...0x52f, 0x5d0...0x5ea: true
    case 0x620...0x64a, 0x660...0x66f, 0x671...0x6d5: true
    case 0x2010...0x2027, 0x2030...0x205e, 0x20a0...0x20c0, 0x2190...0x23ff, 0x2500...0x25ff: true
    case 0x3001...0x3029, 0x3041...0x3096, 0x30a0...0x30ff, 0x4e00...0x9fff, 0xac00...0xd7a3: true
    case 0xff01...0xff9d: true
    default: false
    }
  }
}
