import Testing

@testable import Search

struct PositionSetTests {
  @Test(arguments: [0, 1, 63, 64, 65, 128, 200])
  func holdsPositionsUpToItsBound(bound: Int) {
    var set = PositionSet(bound: bound)
    #expect(set.isEmpty && Array(set) == [])
    let wanted = (0..<bound).filter { $0 % 3 == 0 || $0 == bound - 1 }
    for position in wanted { set.insert(position) }
    #expect(Array(set) == wanted && set.count == wanted.count)
    #expect((-1...bound).filter(set.contains) == wanted)
  }

  @Test(arguments: [1, 64, 70])
  func combines(bound: Int) {
    func set(_ divisor: Int) -> PositionSet {
      var set = PositionSet(bound: bound)
      for position in 0..<bound where position % divisor == 0 { set.insert(position) }
      return set
    }
    var union = set(2)
    union.formUnion(set(3))
    #expect(Array(union) == (0..<bound).filter { $0 % 2 == 0 || $0 % 3 == 0 })
    var rest = set(2)
    rest.subtract(set(3))
    #expect(Array(rest) == (0..<bound).filter { $0 % 2 == 0 && $0 % 3 != 0 })
    rest.formUnion(set(1))
    #expect(rest == set(1) && rest.count == bound)
    rest.formIntersection(set(5))
    #expect(rest == set(5))
  }

  @Test func isCutOutOfOthers() {
    let words: [UInt64] = [0x8000_0000_0000_0001, 0xF0F0_1234_5678_9ABC, ~0, 5]
    let all = PositionSet(bound: 256, words: words)
    for range in [0..<0, 0..<1, 0..<64, 1..<64, 63..<65, 5..<200, 64..<128, 60..<256, 256..<256] {
      let set = words.withUnsafeBufferPointer { words in
        words.baseAddress.map { PositionSet(range, of: $0) }
      }
      #expect(set.map(Array.init) == all.filter(range.contains).map { $0 - range.lowerBound })
    }
  }
}
