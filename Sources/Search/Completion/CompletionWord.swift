/// A value that a field may take, with all the ways to write it.
struct CompletionWord: Sendable, Hashable {
  /// As the dossier has them, the usual one first; never none.
  let spellings: [String]
  let count: Int?
  private let folded: [[UInt8]]

  init(_ spellings: [String], count: Int? = nil) {
    self.spellings = spellings
    self.count = count
    folded = spellings.map { FoldedText($0).bytes }
  }

  /// The first spelling that begins with the folded text.
  func spelling(beginningWith typed: [UInt8]) -> String? {
    zip(spellings, folded).first { $1.starts(with: typed) }?.0
  }

  /// The first spelling that has the folded text somewhere in it.
  func spelling(with typed: [UInt8]) -> String? {
    zip(spellings, folded).first { _, folded in
      folded.indices.contains { folded[$0...].starts(with: typed) }
    }?.0
  }

  /// Whether one of its spellings is the text, however it is folded.
  func isSpelled(_ text: String) -> Bool {
    folded.contains(FoldedText(text).bytes)
  }
}
