/// The words that the format knows for one field, such as `goal`, `position` and `circumstance`.
protocol FormatWord: RawRepresentable<String>, CaseIterable, Sendable {
  /// All of them; kept, because it is needed for every object of a file.
  static var table: WordTable<Self> { get }
}

/// Words of the format, ready to be compared with the bytes of a file.
struct WordTable<Word: FormatWord>: Sendable {
  private let entries: [(word: Word, packed: PackedWord?)]

  init() {
    entries = Word.allCases.map { ($0, PackedWord($0.rawValue)) }
  }

  /// Reads the string at the cursor if it is one of the words, written without escapes.
  func pass(_ cursor: inout JSONCursor) -> Word? {
    for entry in entries {
      if let packed = entry.packed, cursor.pass(packed) { return entry.word }
    }
    return nil
  }
}

extension Item.Kind: FormatWord {
  static let table = WordTable<Self>()
}

extension Item.Modality: FormatWord {
  static let table = WordTable<Self>()
}

extension Relation.Kind: FormatWord {
  static let table = WordTable<Self>()
}

extension Relation.Basis: FormatWord {
  static let table = WordTable<Self>()
}
