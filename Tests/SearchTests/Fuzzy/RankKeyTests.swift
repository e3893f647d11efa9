import SeededRandom
import Testing

@testable import Search

struct RankKeyTests {
  @Test(arguments: [0, 1, 2, 1000])
  func sortsLikeTheStandardLibrary(count: Int) {
    var generator = SeededGenerator(seed: 3)
    var keys = (0..<count).map { document in
      RankKey.key(
        score: generator.pick([0, 16, 52, 300, 70_000]),
        length: generator.pick([0, 3, 250, 80_000]),
        document: document)
    }
    let expected = keys.sorted()
    let memory = StableArray<UInt64>(count: count)
    keys.withUnsafeMutableBufferPointer { RankKey.sort($0, with: memory.address) }
    #expect(keys == expected)
  }

  @Test func ordersByScoreThenLengthThenDocument() {
    let keys = [
      RankKey.key(score: 60, length: 9, document: 8),
      RankKey.key(score: 52, length: 3, document: 9),
      RankKey.key(score: 52, length: 4, document: 1),
      RankKey.key(score: 52, length: 4, document: 2),
    ]
    #expect(keys == keys.sorted())
    #expect(RankKey.score(of: keys[0]) == 60 && RankKey.document(of: keys[0]) == 8)
  }

  @Test(arguments: [0, 1, 5, 100, 2000])
  func keepsTheBestOfEachDocument(limit: Int) {
    var generator = SeededGenerator(seed: 4)
    let keys = (0..<1000).map { _ in
      RankKey.key(
        score: Int.random(in: 0...9, using: &generator), length: generator.pick([3, 7]),
        document: Int.random(in: 0...500, using: &generator))
    }
    var best = BestKeys(limit: limit)
    for key in keys { best.insert(key) }
    let lowest = Dictionary(grouping: keys, by: RankKey.document).compactMap { $1.min() }
    #expect(best.sorted() == Array(lowest.sorted().prefix(limit)))
  }
}
