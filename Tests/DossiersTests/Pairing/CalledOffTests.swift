import Testing

@testable import Dossiers

@Suite struct CalledOffTests {
  /// How many looks it takes to go through as many numbers.
  private func looks(_ count: Int) -> Int {
    (count + LongLoop.piece - 1) / LongLoop.piece
  }

  /// A comparison looks before every few thousand items, rows or relations of every loop, and ends
  /// at the look that calls it off.
  @Test func endsAtEveryLook() {
    let (items, pairs) = (3 * LongLoop.piece, 3 * LongLoop.piece / 2)
    let dossier = Sketch.dossier(
      items: (0..<items).map { ("i\($0)", $0 % 2, 0) },
      relations: (0..<pairs).map { (.shared, .stated, [2 * $0, 2 * $0 + 1]) }, domains: 1)
    var asked = 0
    let whole = Comparison(dossier, left: 0, right: 1) {
      asked += 1
      return false
    }
    #expect(whole?.rows == Comparison(dossier).rows)
    #expect(whole?.rows.count == pairs)
    // The sides; by domain, twice; the items of the domain; and where those of each item begin.
    let overItems = 5 * looks(items)
    // Which count, what they pair, how many; and those of each item, twice.
    let overRelations = 5 * looks(pairs)
    // The rows of each component, twice, where they begin, and then in order; and their cells.
    let overRows = 5 * looks(pairs)
    #expect(asked >= overItems + overRelations + overRows)
    for last in 0..<asked {
      var asked = 0
      let comparison = Comparison(dossier, left: 0, right: 1) {
        asked += 1
        return asked > last
      }
      #expect(comparison == nil && asked == last + 1)
    }
  }

  @Test(arguments: [0, 1, LongLoop.piece, LongLoop.piece + 1])
  func looksBeforeEveryPiece(count: Int) {
    var (asked, sum) = (0, 0)
    LongLoop.run(over: 0..<count, looking: { asked += 1 }) { sum += $0 }
    #expect(asked == looks(count) && sum == count * (count - 1) / 2)
  }
}
