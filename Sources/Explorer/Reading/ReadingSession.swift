package import Screen

/// The loop while a large file is read elsewhere: shows how far it is, takes keys, and ends when
/// it is done or the user has enough.
package struct ReadingSession {
  package private(set) var state: ReadingState
  private let driver: any Driver
  private let progress: () -> ReadingProgress?

  /// How often the picture is drawn anew, in milliseconds.
  static let turn = 100

  /// Prepares the loop.
  ///
  /// - Parameters:
  ///   - state: Where it begins.
  ///   - driver: What it is shown on; it is to be woken when all is done.
  ///   - progress: How far it is; `nil` when all is done.
  package init(
    _ state: ReadingState, driver: any Driver, progress: @escaping () -> ReadingProgress?
  ) {
    self.state = state
    self.driver = driver
    self.progress = progress
  }

  /// Runs until all is done.
  ///
  /// - Returns: How the user, or a signal, ended it before; `nil` where it was not.
  package mutating func run() -> Session.End? {
    while let progress = progress() {
      state.progress = progress
      driver.present(state.frame())
      guard let input = driver.nextInput(within: Self.turn) else { continue }
      if case .ended(let signal) = input { return .signal(signal) }
      for effect in state.update(input) {
        switch effect {
        case .quit(let status): return .quit(status: status)
        case .suspend: driver.suspend()
        case .redraw: driver.invalidate()
        case .search, .cancelSearch, .compare, .cancelComparison, .gather: break
        }
      }
    }
    return nil
  }
}
