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

  /// Whether all scalars of well-formed UTF-8 are settled, and none of them is one of two ASCII
  /// characters that the caller has other plans with; what is settled, is clean.
  package static func isSettled(
    utf8 bytes: UnsafeRawBufferPointer, without first: UInt8 = 0x7f, _ second: UInt8 = 0x7f
  ) -> Bool {
    var index = 0
    while index < bytes.count {
      // Between words of other scripts stands much ASCII: up to eight bytes of it at a time.
      if index + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let hits = hits(eight, first, second)
        guard hits != 0 else {
          index += 8
          continue
        }
        index += hits.trailingZeroBitCount / 8
      }
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte >= 0x20, byte != 0x7f, byte != first, byte != second else { return false }
        index += 1
      } else {
        guard let length = lengthOfSettled(bytes, at: index) else { return false }
        index += length
      }
    }
    return true
  }

  /// The length of the scalar that begins at a byte that is not ASCII; `nil` if it is not settled.
  private static func lengthOfSettled(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    let (value, length): (UInt32, Int)
    switch UInt32(bytes[index]) {
    case let byte where byte < 0xe0:
      (value, length) = ((byte & 0x1f) << 6 | UInt32(bytes[index + 1] & 0x3f), 2)
    case let byte where byte < 0xf0:
      value =
        (byte & 0xf) << 12 | UInt32(bytes[index + 1] & 0x3f) << 6 | UInt32(bytes[index + 2] & 0x3f)
      length = 3
    // Emoji and rare scripts are left to the cleaner.
    default: return nil
    }
    return Unicode.Scalar.isSettled(value) ? length : nil
  }

  /// The top bit of the first of eight bytes that is no printable ASCII or one of the two others,
  /// and maybe of some after it: subtracting a space's value from all of them sets the top bit of
  /// those that are less, and a byte equal to another, made zero, is less than one.
  @inline(__always)
  private static func hits(_ eight: UInt64, _ first: UInt8, _ second: UInt8) -> UInt64 {
    let one: UInt64 = 0x0101_0101_0101_0101
    let deletes = (eight ^ (one &* 0x7f)) &- one
    let firsts = (eight ^ (one &* UInt64(first))) &- one
    let seconds = (eight ^ (one &* UInt64(second))) &- one
    return (eight | (eight &- one &* 0x20) | deletes | firsts | seconds) & (one &* 0x80)
  }
}

extension String {
  /// Whether all of its scalars are settled.
  var isSettled: Bool {
    utf8.withContiguousStorageIfAvailable { CleanText.isSettled(utf8: UnsafeRawBufferPointer($0)) }
      ?? unicodeScalars.allSatisfy(\.isSettled)
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
