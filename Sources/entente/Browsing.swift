import Dossiers
import Explorer
import Screen
import Search
import Terminal

/// What to open and how to show it, whichever way that was asked for.
struct Browsing {
  var file: String?
  /// Larger files are refused.
  var sizeLimit = ByteCount.standard
  /// The two actors as `--compare` names them.
  var pair: String?
  var query = ""
  /// The id to start at.
  var address: String?
  var color = ColorOptions.Choice.auto
  var isASCII = false
  var ambiguousIsWide = false

  /// What most terminals have, so that a printed frame looks the same everywhere.
  static let printedColorCount = 256

  /// Takes the terminal until the user leaves; answers the exit status.
  ///
  /// A signal that ended it ends the process too, once the terminal is restored.
  func run() throws(Failure) -> Int32 {
    let file = DossierFile(argument: file)
    // What is no file has to be read to its end before anybody knows how large it is.
    let bytes = try file.size == nil ? file.bytes(limit: sizeLimit) : nil
    let size = bytes?.count ?? file.size ?? 0
    if size > Self.largestUnseen { return try readOnScreen(file, bytes, size: size) }

    let opened = try open(file, bytes)
    // What is wrong with the arguments must be said before the screen is taken.
    var state = try state(
      opened, options(colorCount: 0, isASCII: false), Size(width: 80, height: 24))
    let driver = try openTerminal()
    state.fit(driver.size, options(of: driver))
    return browse(state, on: driver)
  }

  func browse(_ state: State, on driver: CursesDriver, typedAhead: [Input] = []) -> Int32 {
    let wake: @Sendable () -> Void = { CursesDriver.wake() }
    let searching = BackgroundErrand(wake: wake, work: Searching.answer)
    let comparing = BackgroundErrand(wake: wake) { (request: ComparisonRequest, flag, _) in
      request.answer(until: flag)
    }
    let gathering = BackgroundErrand(wake: wake) { (request: ValuesRequest, _, _) in
      request.answer()
    }
    let world = World(
      searching: searching.errand, comparing: comparing.errand, gathering: gathering.errand,
      milliseconds: { MonotonicClock.milliseconds })
    var session = Session(state, driver: driver, world: world, typedAhead: typedAhead)
    return finish(session.run(), driver)
  }

  func finish(_ end: Session.End, _ driver: CursesDriver) -> Int32 {
    driver.close()
    switch end {
    case .quit(let status): return status
    case .signal(let signal): driver.reraise(signal)
    }
  }

  /// Runs the same loop over a list of input and answers what would be on the screen at its end.
  func lastFrame(after inputs: [Input], size: Size) throws(Failure) -> Frame {
    let options = options(colorCount: Self.printedColorCount, isASCII: false)
    let driver = ScriptDriver(inputs, size: size, colorCount: Self.printedColorCount)
    let opened = try open(DossierFile(argument: file), nil)
    var session = Session(try state(opened, options, size), driver: driver)
    _ = session.run()
    return driver.frame ?? session.state.frame()
  }

  private func open(_ file: DossierFile, _ bytes: [UInt8]?) throws(Failure) -> OpenDossier {
    try open(try file.open(limit: sizeLimit, bytes: bytes))
  }

  func open(
    _ dossier: Dossier, watch: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) throws(Failure) -> OpenDossier {
    let (left, right) = try Comparison.actors(naming: pair, in: dossier)
    return OpenDossier(dossier, left: left, right: right, watch: watch)
  }

  func openTerminal() throws(Failure) -> CursesDriver {
    do {
      return try CursesDriver(options: .init(ambiguousIsWide: ambiguousIsWide))
    } catch {
      let message = error.message { CleanText(cleaning: $0).string }
      throw Failure(CleanText(cleaning: message), .usage)
    }
  }

  func options(of driver: CursesDriver) -> Options {
    options(colorCount: driver.colorCount, isASCII: driver.encoding == .ascii)
  }

  /// How the screen looks on a terminal with a palette of `colorCount` entries.
  ///
  /// NO_COLOR, set to anything but the empty text, means a theme without colours
  /// (https://no-color.org), unless the command line says always.
  private func options(colorCount: Int, isASCII: Bool) -> Options {
    let isColorUnwanted =
      switch color {
      case .auto: StandardStreams.isColorUnwanted
      case .always: false
      case .never: true
      }
    return Options(
      colorCount: isColorUnwanted ? 0 : colorCount,
      isASCII: isASCII || self.isASCII,
      ambiguousIsWide: ambiguousIsWide)
  }

  func state(
    _ opened: OpenDossier, _ options: Options, _ size: Size
  ) throws(Failure) -> State {
    var state: State
    do {
      state = try State(opened, options: options, size: size, query: query)
    } catch {
      throw Failure(error, in: "--where")
    }
    if let address, !state.go(toID: address) {
      if let reason = state.reasonNotToGo(toID: address) {
        throw Failure("--at: \(reason)", .usage)
      }
      let hint = NearestWord.nearest(to: address, among: state.ids).map {
        CleanText(cleaning: "; did you mean \($0)?")
      }
      throw Failure(
        "--at: nothing has the id \(CleanText(cleaning: address))\(hint ?? "")", .usage)
    }
    return state
  }
}
