import Testing

@testable import Parallel

struct MailboxTests {
  @Test func aNewerValueTakesThePlaceOfTheOneBefore() {
    let box = Mailbox<Int>()
    #expect(box.takeIfAny() == nil)
    box.put(1)
    box.put(2)
    #expect(box.take() == 2)
    #expect(box.takeIfAny() == nil)
  }

  /// Each side waits for the other, a thousand times.
  @Test func whoWaitsIsWoken() throws {
    let (there, back) = (Mailbox<Int>(), Mailbox<Int>())
    let thread = try #require(
      WorkerThread {
        for _ in 0..<1000 { back.put(there.take() + 1) }
      })
    for number in 0..<1000 {
      there.put(number)
      #expect(back.take() == number + 1)
    }
    thread.join()
  }

  /// However slow the one who takes, the last value arrives.
  @Test func theLastValueIsNotLost() throws {
    let box = Mailbox<Int>()
    let thread = try #require(WorkerThread { for number in 1...10_000 { box.put(number) } })
    var last = 0
    while last < 10_000 {
      let next = box.take()
      #expect(next > last)
      last = next
    }
    thread.join()
  }
}
