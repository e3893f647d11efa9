import Glibc
import Synchronization
import Testing

@testable import Parallel

struct HelperThreadTests {
  private final class Work: Sendable {
    let begun = Atomic<Int>(0)
    let ended = Atomic<Int>(0)
  }

  /// Whether a thread comes in time is the system's choice; that nothing is half done is not.
  @Test func isNotAtWorkOnceReleased() throws {
    for round in 0..<500 {
      let work = Work()
      let helper = try #require(
        HelperThread {
          work.begun.wrappingAdd(1, ordering: .sequentiallyConsistent)
          for _ in 0..<round % 7 { sched_yield() }
          work.ended.wrappingAdd(1, ordering: .sequentiallyConsistent)
        })
      if round % 2 == 0 { sched_yield() }
      helper.release()
      let begun = work.begun.load(ordering: .sequentiallyConsistent)
      let ended = work.ended.load(ordering: .sequentiallyConsistent)
      #expect(begun == ended && begun <= 1)
    }
  }

  /// Work that takes long is waited for.
  @Test func waitsForWhatHasBegun() throws {
    let clock = ContinuousClock()
    let work = Work()
    let helper = try #require(
      HelperThread {
        work.begun.store(1, ordering: .sequentiallyConsistent)
        let end = clock.now + .milliseconds(20)
        while clock.now < end {}
        work.ended.store(1, ordering: .sequentiallyConsistent)
      })
    while work.begun.load(ordering: .sequentiallyConsistent) == 0 { sched_yield() }
    helper.release()
    #expect(work.ended.load(ordering: .sequentiallyConsistent) == 1)
  }
}
