/// A value that a field may take, with all the ways to write it.
struct CompletionWord: Sendable, Hashable {
  /// A way to write it, as the dossier has it, and how many it finds.
  struct Spelling: Sendable, Hashable {
    let text: String
    let count: Int?
    fileprivate let folded: [UInt8]

    init(_ text: String, count: Int?) {
      self.text = text
      self.count = count
      folded = FoldedText(text).bytes
    }
  }

  /// The usual one first; never none.
  let spellings: [Spelling]

  init(_ spellings: [Spelling]) { self.spellings = spellings }

  init(_ spellings: [String], count: Int) {
    self.spellings = spellings.map { Spelling($0, count: count) }
  }

  /// The first spelling that begins with the folded text.
  func spelling(beginningWith typed: [UInt8]) -> Spelling? {
    spellings.first { $0.folded.starts(with: typed) }
  }

  /// The first spelling that has the folded text somewhere in it.
  func spelling(with typed: [UInt8]) -> Spelling? {
    spellings.first { spelling in
      spelling.folded.indices.contains { spelling.folded[$0...].starts(with: typed) }
    }
  }

  /// Whether one of its spellings is the text, however it is folded.
  func isSpelled(_ text: String) -> Bool {
    let folded = FoldedText(text).bytes
    return spellings.contains { $0.folded == folded }
  }
}
