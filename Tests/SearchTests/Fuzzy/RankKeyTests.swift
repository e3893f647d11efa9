import Parallel
import SeededRandom
import Testing

@testable import Search

struct RankKeyTests {
  /// With digits of eleven bits and of eight.
  @Test(arguments: [0, 1, 2, 1000], [[3, 250], [0, 2047, 2048, 80_000]])
  func sortsLikeTheStandardLibrary(count: Int, lengths: [Int]) {
    var generator = SeededGenerator(seed: 3)
    for scores in [[16, 52, 2047], [0, 300, 5000, 70_000]] {
      let keys = (0..<count).map { document in
        Int.random(in: 0..<4, using: &generator) == 0
          ? RankKey.none
          : RankKey.key(
            score: generator.pick(scores), length: generator.pick(lengths), document: document)
      }
      let expected = keys.filter { $0 != RankKey.none }.sorted()
      let sorter = KeySorter(
        StableArray(keys), count: expected.count, highest: scores.last ?? 0)
      #expect(sorter.sorted(threads: 3) == expected)
    }
  }

  @Test func sortsInParts() {
    var generator = SeededGenerator(seed: 5)
    let keys = (0..<210_000).map { document in
      RankKey.key(
        score: Int(generator.next() & 63), length: Int(generator.next() & 255), document: document)
    }
    let sorter = KeySorter(StableArray(keys), count: keys.count, highest: 63)
    #expect(sorter.sorted(threads: 3) == keys.sorted())
    let flag = CancellationFlag()
    flag.cancel()
    #expect(sorter.sorted(threads: 3, until: flag) == nil)
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
    best.hasSeveral = true
    for key in keys { best.insert(key) }
    let lowest = Dictionary(grouping: keys, by: RankKey.document).compactMap { $1.min() }
    #expect(best.sorted() == Array(lowest.sorted().prefix(limit)))
  }
}
