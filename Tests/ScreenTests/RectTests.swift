import Screen
import Testing

@Suite struct RectTests {
  @Test func intersection() {
    let rect = Rect(x: 1, y: 1, width: 3, height: 2)
    #expect(
      rect.intersection(Rect(x: 2, y: 0, width: 9, height: 2))
        == Rect(x: 2, y: 1, width: 2, height: 1))
    #expect(rect.intersection(Rect(x: 4, y: 1, width: 1, height: 1)).width == 0)
    let far = Rect(x: .max, y: .min, width: .max, height: .max)
    #expect(far.maxX == .max)
    #expect(rect.intersection(far).size == Size(width: 0, height: 0))
  }
}
