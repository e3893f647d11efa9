import Testing

@testable import Explorer

@Suite struct HistoryTests {
  private func place(_ number: Int) -> Place {
    var place = Place()
    place.selection = .item(number)
    return place
  }

  private func number(_ place: Place?) -> Int? {
    guard case .item(let number)? = place?.selection else { return nil }
    return number
  }

  /// A history that has been from 0 over 1 to 2 and stands at 3.
  private var travelled: History {
    var history = History()
    for number in 0...2 { history.leave(place(number)) }
    return history
  }

  @Test func backAndForwardRetraceTheWay() {
    var history = travelled
    #expect(number(history.goBack(from: place(3))) == 2)
    #expect(number(history.goBack(from: place(2))) == 1)
    #expect(number(history.goForward(from: place(1))) == 2)
    #expect(number(history.goForward(from: place(2))) == 3)
    #expect(history.goForward(from: place(3)) == nil)
    #expect(number(history.goBack(from: place(3))) == 2)
  }

  @Test func theOldestPlaceIsTheEnd() {
    var history = travelled
    for expected in [2, 1, 0] { #expect(number(history.goBack(from: place(9))) == expected) }
    #expect(history.goBack(from: place(0)) == nil)
    var empty = History()
    #expect(empty.goBack(from: place(0)) == nil)
    #expect(empty.goForward(from: place(0)) == nil)
    #expect(empty.goToLast(from: place(0)) == nil)
  }

  @Test func aNewJumpCutsOffTheWayForward() {
    var history = travelled
    _ = history.goBack(from: place(3))
    history.leave(place(2))
    #expect(history.goForward(from: place(7)) == nil)
    #expect(number(history.goBack(from: place(7))) == 2)
    #expect(number(history.goBack(from: place(2))) == 1)
  }

  @Test func theLastPlaceGoesToAndFro() {
    var history = travelled
    #expect(number(history.goToLast(from: place(3))) == 2)
    #expect(number(history.goToLast(from: place(2))) == 3)
    #expect(number(history.goToLast(from: place(3))) == 2)
  }

  @Test func theLastPlaceIsAlsoTheOneThatBackLeft() {
    var history = travelled
    #expect(number(history.goBack(from: place(3))) == 2)
    #expect(number(history.goToLast(from: place(2))) == 3)
  }

  @Test func leavingTheSamePlaceTwiceIsOnePlace() {
    var history = History()
    history.leave(place(1))
    history.leave(place(1))
    #expect(number(history.goBack(from: place(2))) == 1)
    #expect(history.goBack(from: place(1)) == nil)
  }

  @Test func theOldestAreForgotten() {
    var history = History()
    for number in 0...History.capacity { history.leave(place(number)) }
    var oldest: Int?
    var current = place(-1)
    var count = 0
    while let place = history.goBack(from: current) {
      current = place
      oldest = number(place)
      count += 1
    }
    #expect(count == History.capacity)
    #expect(oldest == 1)
  }
}
