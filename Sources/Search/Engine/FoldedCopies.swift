/// Folded copies of documents, with the traits of each byte, as they are gathered.
struct FoldedCopies {
  private(set) var bytes: [UInt8] = []
  private(set) var traits: [LetterTraits] = []
  /// Where each document ends.
  private(set) var ends: [UInt32] = []
  private(set) var masks: [UInt64] = []
  private(set) var numbers: [UInt32] = []

  /// Adds a document: texts in well-formed UTF-8, each with its separator after it.
  mutating func append(
    _ texts: UnsafeRawBufferPointer, number: Int, _ cache: inout FoldingCache
  ) {
    let start = bytes.count
    var place = 0
    while place < texts.count {
      let byte = texts[place]
      if byte < 0x80 {
        let end = texts[place...].firstIndex { $0 >= 0x80 } ?? texts.count
        append(ascii: UnsafeRawBufferPointer(rebasing: texts[place..<end]))
        place = end
      } else if byte == FoldedText.separator {
        bytes.append(FoldedText.separator)
        traits.append(LetterTraits(.lower, .white))
        place += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let range = cache.range(of: Self.scalar(texts[place..<place + length]))
        bytes += cache.bytes[range]
        traits += cache.traits[range]
        place += length
      }
    }
    ends.append(UInt32(bytes.count))
    masks.append(PresenceMask.mask(of: bytes[start...].dropLast()))
    numbers.append(UInt32(number))
  }

  private mutating func append(ascii part: UnsafeRawBufferPointer) {
    Self.ascii.withUnsafeBufferPointer { table in
      bytes.append(contentsOf: part.lazy.map { table[Int($0)].byte })
      traits.append(contentsOf: part.lazy.map { table[Int($0)].traits })
    }
  }

  /// What every ASCII character folds to, always one byte.
  private static let ascii: [(byte: UInt8, traits: LetterTraits)] = {
    var cache = FoldingCache()
    return (0..<0x80 as Range<UInt8>).map { byte in
      let place = cache.range(of: Unicode.Scalar(byte)).lowerBound
      return (cache.bytes[place], cache.traits[place])
    }
  }()

  /// The scalar that some bytes are.
  private static func scalar(_ bytes: Slice<UnsafeRawBufferPointer>) -> Unicode.Scalar {
    let lead = bytes.first.map { UInt32($0) & (0x7F >> UInt32(bytes.count)) } ?? 0
    let value = bytes.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The segment of parts in the order of their documents; `nil` where there is no document.
  static func segment(_ parts: [FoldedCopies]) -> Segment? {
    var (starts, base): ([UInt32], UInt32) = ([0], 0)
    for part in parts {
      starts += part.ends.map { base + $0 }
      base += UInt32(part.bytes.count)
    }
    guard starts.count > 1 else { return nil }
    let bytes = StableArray(
      joining: parts.lazy.map(\.bytes), padding: FoldedText.separator, times: Segment.padding)
    return Segment(
      owner: bytes, bytes: UnsafeRawPointer(bytes.address), readable: bytes.count,
      starts: StableArray(starts), masks: StableArray(joining: parts.lazy.map(\.masks)),
      traits: StableArray(joining: parts.lazy.map(\.traits)),
      numbers: StableArray(joining: parts.lazy.map(\.numbers)), first: 0)
  }
}
