import SeededRandom
import Testing

@testable import Search

struct PositionSetSearchingTests {
  private static func set(
    _ bound: Int, percent: Int, _ random: inout SeededGenerator
  ) -> PositionSet {
    var set = PositionSet(bound: bound)
    for position in 0..<bound where Int.random(in: 0..<100, using: &random) < percent {
      set.insert(position)
    }
    return set
  }

  @Test(arguments: [0, 1, 63, 64, 65, 129, 200]) func findsTheNearest(bound: Int) {
    var random = SeededGenerator(seed: UInt64(bound))
    for percent in [0, 2, 40, 100] {
      let set = Self.set(bound, percent: percent, &random)
      let other = Self.set(bound, percent: 50, &random)
      for start in stride(from: -1, through: bound + 1, by: 3) {
        for end in stride(from: start, through: bound + 2, by: 5) {
          let inside = (start..<end).filter(set.contains)
          #expect(set.first(in: start..<end) == inside.first)
          #expect(set.last(in: start..<end) == inside.last)
          let both = inside.filter(other.contains)
          #expect(set.first(in: start..<end, alsoIn: other) == both.first)
          #expect(set.last(in: start..<end, alsoIn: other) == both.last)
        }
      }
    }
  }
}
