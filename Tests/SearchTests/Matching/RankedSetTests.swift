import SeededRandom
import Testing

@testable import Search

/// Ranks and the nth are what a list of the positions says.
struct RankedSetTests {
  private static func sets() -> [PositionSet] {
    var random = SeededGenerator(seed: 7)
    var sets: [PositionSet] = []
    for bound in [0, 1, 63, 64, 65, 511, 512, 513, 1024, 3000] {
      for density in [0, 1, 30, 99, 100] {
        var set = PositionSet(bound: bound)
        for position in 0..<bound where Int.random(in: 0..<100, using: &random) < density {
          set.insert(position)
        }
        sets.append(set)
      }
    }
    return sets
  }

  @Test(arguments: sets()) func isAListOfItsPositions(set: PositionSet) {
    let (ranked, list) = (RankedSet(set), Array(set))
    #expect(ranked.count == list.count)
    #expect((0..<ranked.count).map { ranked[$0] } == list)
    var rank = 0
    for position in 0..<set.bound {
      #expect(ranked.contains(position) == set.contains(position))
      #expect(ranked.rank(of: position) == rank)
      if set.contains(position) { rank += 1 }
    }
    #expect(ranked.rank(of: -1) == 0 && ranked.rank(of: set.bound + 5) == list.count)
    #expect(ranked.ranks(of: 3..<70) == ranked.rank(of: 3)..<ranked.rank(of: 70))
  }
}
