import Testing

@testable import Dossiers

@Suite struct DeclarationsTests {
  /// Ids that are declared at once, and in pieces by several threads, beside a dictionary.
  @Test(arguments: [0, 100_000, 10_000_000], [1, 3])
  func agreesWithADictionary(expected: Int, threads: Int) {
    var declarations = Declarations(expecting: expected)
    var plain: [String: Int] = [:]
    for number in 0..<50 {
      plain["i\(number)"] = number
      let isNew = declarations.insert(declaration(number), for: "i\(number)")
      #expect(isNew)
    }
    var pieces: [PieceIDs] = []
    var repeated: [String] = []
    for first in stride(from: 100, to: 900, by: 100) {
      var piece = declarations.piece
      for number in first..<first + 100 {
        let id = "i\(number - number % 7)"
        piece.append(declaration(number), for: id)
        if plain[id] == nil { plain[id] = number } else { repeated.append(id) }
      }
      pieces.append(piece)
    }
    let bases = pieces.indices.map { $0 * 1000 }
    let found = declarations.insert(pieces, bases: bases, threads: threads)
    #expect(found.map(\.id) == repeated)
    for number in 0..<1000 {
      let value = declarations.value(for: "i\(number)")
      #expect(value?.offset == plain["i\(number)"])
      #expect(
        value?.position == value.map { Int32($0.offset + max(0, $0.offset / 100 - 1) * 1000) })
    }
  }

  private func declaration(_ number: Int) -> Declaration {
    Declaration(offset: number, position: Int32(number), list: .items)
  }
}
