import SeededRandom
import Testing

@testable import Search

struct ByteVectorTests {
  @Test func tellsBitsEitherWay() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<1000 {
      let expected = UInt32.random(in: 0...0xFFFF, using: &generator)
      var vector = ByteVector()
      for place in 0..<16 where expected >> UInt32(place) & 1 == 1 { vector[place] = 0xFF }
      #expect(vector.bits == expected && vector.plainBits == expected)
    }
  }

  /// What may not be read is zero, and nothing beyond it is touched: the memory ends there.
  @Test func readsNoMoreThanItMay() {
    for count in 0...70 {
      let memory = StableArray([UInt8](repeating: 7, count: count))
      let vector = ByteVector(loading: memory.address, readable: count)
      #expect((0..<16).allSatisfy { vector[$0] == ($0 < count ? 7 : 0) })
      let block = ByteBlock(memory.address, readable: count)
      let sevens = block.places(of: ByteVector(repeating: 7), fold: ByteVector())
      #expect(sevens == ByteBlock.first(count))
    }
  }

  @Test func comparesAndSubtractsLaneByLane() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      let (a, b) = (
        ByteVector.random(in: 0...255, using: &generator),
        ByteVector.random(in: 0...255, using: &generator)
      )
      for place in 0..<16 {
        #expect(a.maximum(b)[place] == max(a[place], b[place]))
        #expect(a.minus(b)[place] == (a[place] > b[place] ? a[place] - b[place] : 0))
        #expect(a.minimum(b)[place] == min(a[place], b[place]))
        #expect(a.equals(b)[place] == (a[place] == b[place] ? 0xFF : 0))
      }
      let (c, d) = (
        WordVector(truncatingIfNeeded: a.lowHalf), WordVector(truncatingIfNeeded: b.lowHalf)
      )
      for place in 0..<8 {
        #expect(c.maximum(d)[place] == max(c[place], d[place]))
        #expect(c.minus(d)[place] == (c[place] > d[place] ? c[place] - d[place] : 0))
        #expect(c.minimum(d)[place] == min(c[place], d[place]))
        #expect(c.equals(d)[place] == (c[place] == d[place] ? 0xFFFF : 0))
      }
      #expect(a.isAnySet == (a != ByteVector()) && c.isAnySet == (c != WordVector()))
    }
  }
}
