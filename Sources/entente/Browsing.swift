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
    let opened = try open()
    // What is wrong with the arguments must be said before the screen is taken.
    var state = try state(
      opened, options(colorCount: 0, isASCII: false), Size(width: 80, height: 24))
    let driver = try openTerminal()
    state.fit(
      driver.size,
      options(colorCount: driver.colorCount, isASCII: driver.encoding == .ascii))
    let searcher = Searcher { CursesDriver.wake() }
    var session = Session(state, driver: driver, world: searcher.world)
    let end = session.run()
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
    var session = Session(try state(try open(), options, size), driver: driver)
    _ = session.run()
    return driver.frame ?? session.state.frame()
  }

  private func open() throws(Failure) -> OpenDossier {
    OpenDossier(try Comparison.naming(pair, in: try dossier()))
  }

  private func dossier() throws(Failure) -> Dossier {
    try DossierFile(argument: file).open(limit: sizeLimit)
  }

  private func openTerminal() throws(Failure) -> CursesDriver {
    do {
      return try CursesDriver(options: .init(ambiguousIsWide: ambiguousIsWide))
    } catch {
      let message = error.message { CleanText(cleaning: $0).string }
      throw Failure(CleanText(cleaning: message), .usage)
    }
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

  private func state(
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
