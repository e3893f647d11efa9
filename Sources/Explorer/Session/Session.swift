package import Screen

/// The loop: input becomes events, events change the state, the state becomes a frame.
///
/// The same loop runs on a terminal and on a list of keys, so that what is tested is what runs.
/// Keys are read while a search runs elsewhere, and the like. Most take no time: so that the screen is
/// not drawn twice for one key, it waits for a moment for the answer, and no longer.
package struct Session {
  /// How a session ended.
  package enum End: Sendable, Hashable {
    /// The user asked for it.
    case quit(status: Int32)
    /// A signal did; the caller dies of it once the terminal is restored.
    case signal(Int32)
  }

  /// How long a frame waits for an answer that would change it, in milliseconds.
  static let patience = 8
  /// How long the spinner stands still, in milliseconds.
  static let turn = 100

  package private(set) var state: State
  private let driver: any Driver
  private let world: World
  /// What has come before the session began.
  private var typedAhead: ArraySlice<Input>
  /// When the state was changed that is not on the screen yet.
  private var changed: Int?
  /// When the spinner is to turn.
  private var nextTurn = 0

  /// Prepares the loop; `typedAhead` is taken before what the driver reports.
  package init(
    _ state: State, driver: any Driver, world: World = .immediate(), typedAhead: [Input] = []
  ) {
    self.state = state
    self.typedAhead = typedAhead[...]
    self.driver = driver
    self.world = world
  }

  /// Shows the state and takes input until the end.
  package mutating func run() -> End {
    driver.present(state.frame())
    while true {
      if let input = typedAhead.popFirst() ?? driver.nextInput(within: patience),
        let end = take(input)
      {
        return end
      }
      while let answer = world.comparing.take() { _ = update(.compared(answer)) }
      while let answer = world.gathering.take() { _ = update(.gathered(answer)) }
      while let answer = world.searching.take() { _ = update(.searched(answer)) }
      if state.isWaiting, world.milliseconds() >= nextTurn {
        _ = update(.ticked)
        nextTurn = world.milliseconds() + Self.turn
      }
      showIfDue()
    }
  }

  /// How long to wait for input; `nil` for as long as it takes: at rest nothing is looked after.
  private var patience: Int? {
    guard state.isWaiting else { return nil }
    let due = changed.map { min(nextTurn, $0 + Self.patience) } ?? nextTurn
    return max(0, due - world.milliseconds())
  }

  private mutating func take(_ input: Input) -> End? {
    switch input {
    case .key(let key): update(.keyPressed(key))
    case .pasted(let text): update(.textPasted(text))
    case .resized(let size): update(.screenResized(size))
    case .resumed: update(.programResumed)
    case .woken: nil
    case .ended(let signal): .signal(signal)
    }
  }

  private mutating func update(_ event: Event) -> End? {
    for effect in state.update(event) {
      switch effect {
      case .quit(let status): return .quit(status: status)
      case .suspend: driver.suspend()
      case .redraw: driver.invalidate()
      case .search(let request):
        nextTurn = world.milliseconds() + Self.turn
        world.searching.begin(request)
      case .cancelSearch: world.searching.cancel()
      case .compare(let request):
        nextTurn = world.milliseconds() + Self.turn
        world.comparing.begin(request)
      case .cancelComparison: world.comparing.cancel()
      case .gather(let request): world.gathering.begin(request)
      }
    }
    changed = changed ?? world.milliseconds()
    return nil
  }

  private mutating func showIfDue() {
    guard let changed else { return }
    if state.isWaiting, world.milliseconds() < changed + Self.patience { return }
    driver.present(state.frame())
    self.changed = nil
  }
}
