package import Screen

/// The loop: input becomes events, events change the state, the state becomes a frame.
///
/// The same loop runs on a terminal and on a list of keys, so that what is tested is what runs.
package struct Session {
  /// How a session ended.
  package enum End: Sendable, Hashable {
    /// The user asked for it.
    case quit(status: Int32)
    /// A signal did; the caller dies of it once the terminal is restored.
    case signal(Int32)
  }

  package private(set) var state: State
  private let driver: any Driver

  package init(_ state: State, driver: any Driver) {
    self.state = state
    self.driver = driver
  }

  /// Shows the state and takes input until the end.
  package mutating func run() -> End {
    driver.present(state.frame())
    while true {
      let event: Event
      switch driver.nextInput(within: nil) {
      case nil, .woken: continue
      case .key(let key): event = .keyPressed(key)
      case .pasted(let text): event = .textPasted(text)
      case .resized(let size): event = .screenResized(size)
      case .resumed: event = .programResumed
      case .ended(let signal): return .signal(signal)
      }
      for effect in state.update(event) {
        switch effect {
        case .quit(let status): return .quit(status: status)
        case .suspend: driver.suspend()
        case .redraw: driver.invalidate()
        }
      }
      driver.present(state.frame())
    }
  }
}
