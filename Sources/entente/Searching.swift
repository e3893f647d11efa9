import Explorer
import Parallel

/// Searches, and says now and then what has been found so far.
enum Searching {
  /// How long a search runs before it says what it has so far, and then between two times, in
  /// milliseconds.
  private static let firstReport = 8
  private static let nextReport = 50

  @Sendable
  static func answer(
    _ request: SearchRequest, until flag: CancellationFlag, report: (SearchAnswer) -> Void
  ) -> SearchAnswer? {
    var due = MonotonicClock.milliseconds + firstReport
    return request.answer(
      until: flag,
      isReportDue: {
        let now = MonotonicClock.milliseconds
        guard now >= due else { return false }
        due = now + nextReport
        return true
      },
      report: report)
  }
}
