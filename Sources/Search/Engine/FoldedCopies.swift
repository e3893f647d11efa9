/// Folded copies of documents, with the traits of each byte, as they are gathered.
struct FoldedCopies {
  private(set) var bytes: [UInt8] = []
  private(set) var traits: [LetterTraits] = []
  private(set) var starts: [UInt32] = [0]
  private(set) var masks: [UInt64] = []
  private(set) var numbers: [UInt32] = []
  private var cache = FoldingCache()

  /// Adds a document: texts in UTF-8, each with its separator after it.
  mutating func append(_ texts: UnsafeRawBufferPointer, number: Int) {
    let start = bytes.count
    for text in texts.split(separator: FoldedText.separator, omittingEmptySubsequences: false)
      .dropLast()
    {
      append(String(decoding: text, as: UTF8.self))
      bytes.append(FoldedText.separator)
      traits.append(LetterTraits(.lower, .white))
    }
    starts.append(UInt32(bytes.count))
    masks.append(PresenceMask.mask(of: bytes[start...].dropLast()))
    numbers.append(UInt32(number))
  }

  private mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      let range = cache.range(of: scalar)
      bytes += cache.bytes[range]
      traits += cache.traits[range]
    }
  }

  var segment: Segment {
    let owned = StableArray(bytes, padding: FoldedText.separator, times: Segment.padding)
    return Segment(
      owner: owned, bytes: UnsafeRawPointer(owned.address), readable: owned.count,
      starts: StableArray(starts), masks: StableArray(masks), traits: StableArray(traits),
      numbers: StableArray(numbers), first: 0)
  }
}
