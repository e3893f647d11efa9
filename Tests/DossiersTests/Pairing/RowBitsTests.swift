import Testing

@testable import Dossiers

/// The rows of a set of items, by bits, are those that each item says it stands on.
struct RowBitsTests {
  @Test(arguments: [0, 1, 63, 64, 65, 200])
  func areTheRowsOfTheItems(count: Int) {
    let items = (0..<count).map { ("i\($0)", $0 * 7 % 3, $0 / 2 % 3) }
    let relations = (0..<count / 4).map { number in
      (
        kind: Relation.Kind.shared, basis: Relation.Basis.stated,
        items: [number, (number * 5 + 1) % count]
      )
    }
    let dossier = Sketch.dossier(items: items, relations: relations, domains: 3)
    for comparison in [Comparison(dossier), Comparison(dossier, left: 2, right: 1).mirrored] {
      for set in sets(of: count) {
        let size = (comparison.rows.count + 63) / 64
        var left = [UInt64](repeating: 0, count: size)
        var right = left
        let words = (0..<(count + 63) / 64).map { word in
          set.filter { $0 / 64 == word }.reduce(UInt64(0)) { $0 | 1 << UInt64($1 % 64) }
        }
        words.withUnsafeBufferPointer { words in
          // In two parts, as two threads take it.
          for part in [words.indices.prefix(1), words.indices.dropFirst()] {
            comparison.addRows(
              ofWords: part.startIndex..<part.endIndex, of: words, left: &left, right: &right)
          }
        }
        for (side, bits) in [(Side.left, left), (.right, right)] {
          let rows = comparison.rows.indices.filter { bits[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
          let expected = comparison.rows.indices.filter { row in
            comparison.rows[row].item(on: side).map(set.contains) ?? false
          }
          #expect(rows == expected)
        }
      }
    }
  }

  private func sets(of count: Int) -> [Set<Int>] {
    [[], Set(0..<count), Set((0..<count).filter { $0 * $0 % 5 == 1 }), Set([count - 1, 0])]
      .map { $0.intersection(0..<count) }
  }
}
