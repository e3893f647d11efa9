/// Documents whose texts lie side by side in memory, as the scanners see them.
///
///     bytes   t i t l e FF s u m m a r y FF │ t i t l e FF s u m m a r y FF t a g FF │ …
///     starts  0                             14                                       36
///
/// A document is one or more texts, each with the separator 0xFF after it. There are two kinds:
///
/// - raw: the documents numbered `first`, `first` + 1, …, as a dossier has them. All are scanned
///   as they lie, case folded in the registers; those that hold anything but plain ASCII have an
///   empty mask, so that nothing is found in them here,
/// - folded: copies of just those, folded, with what is known of each letter beside them.
struct Segment: @unchecked Sendable {
  /// Bytes beyond the last that may be read, so that a vector may begin at any byte.
  static let padding = 16

  /// Keeps the bytes where they are.
  let owner: AnyObject
  let bytes: UnsafeRawPointer
  /// How many bytes may be read at `bytes`: at least all that belong to documents.
  let readable: Int
  /// Where each document begins, and where the last ends.
  let starts: StableArray<UInt32>
  /// What characters each document has.
  let masks: StableArray<UInt64>
  /// What is known of each folded byte; `nil` in a raw segment.
  let traits: StableArray<LetterTraits>?
  /// The number of each document, rising; `nil` in a raw segment.
  let numbers: StableArray<UInt32>?
  /// The number of the first document.
  let first: Int

  var count: Int { masks.count }

  /// The number of the document at a position in this segment.
  @inline(__always)
  func number(at position: Int) -> Int {
    if let numbers { Int(numbers[position]) } else { first + position }
  }

  /// The positions of the documents with these numbers.
  func positions(of documents: Range<Int>) -> Range<Int> {
    position(of: documents.lowerBound)..<position(of: documents.upperBound)
  }

  /// The position of the first document with this number or a higher one.
  private func position(of document: Int) -> Int {
    guard let numbers else { return min(max(document - first, 0), count) }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(numbers[middle]) < document { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where a document's bytes are, its separators included.
  @inline(__always)
  func range(at position: Int) -> Range<Int> {
    Int(starts[position])..<Int(starts[position + 1])
  }
}

/// What is known of a folded letter, at each of its bytes.
struct LetterTraits: BitwiseCopyable {
  private let bits: UInt8

  init(_ letterCase: LetterCase, _ characterClass: CharacterClass) {
    bits = letterCase.rawValue | characterClass.rawValue << 2
  }

  var letterCase: LetterCase { LetterCase(rawValue: bits & 3) ?? .lower }
  var characterClass: CharacterClass { CharacterClass(rawValue: bits >> 2) ?? .other }

  /// The questions of those who ask at every byte.
  var isUpper: Bool { bits >> 2 == CharacterClass.upper.rawValue }
  var isCaseless: Bool { bits >> 2 == CharacterClass.letter.rawValue }
  /// Whether the class does not tell the case: both are possible, or it is none of a capital or a
  /// small letter and has a case nonetheless, as `ǅ`, `Ⅷ` and `Ⓐ` do.
  var isCaseUncertain: Bool {
    bits & 3 != (isUpper ? LetterCase.upper.rawValue : LetterCase.lower.rawValue)
  }
}
