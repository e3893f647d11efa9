import ArgumentParser
import Dossiers
import Explorer
import Screen
import Search
import Terminal

/// Opens a dossier on the screen.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a dossier on the screen; this is what entente does by itself.")

  @Argument(
    help: "The dossier; - reads standard input. Without it, the dossier that comes with entente.",
    completion: .file(extensions: ["json"]))
  var file: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Start with this filter.", valueName: "query"))
  var query = ""

  @Option(
    name: .customLong("at"), help: "Start at this item, relation or context claim, by its id.")
  var address: String?

  @OptionGroup var appearance: AppearanceOptions
  @OptionGroup var snapshot: SnapshotOptions

  func run() throws {
    let dossier = try DossierFile(argument: file).open()
    let opened = OpenDossier(Comparison(dossier))
    if let inputs = try snapshot.inputs() {
      try takeSnapshot(of: opened, inputs)
    } else {
      try browse(opened)
    }
  }

  private func browse(_ opened: OpenDossier) throws {
    // What is wrong with the arguments must be said before the screen is taken.
    _ = try startingState(opened, Options(colorCount: 0), Size(width: 80, height: 24))
    let driver: CursesDriver
    do {
      driver = try CursesDriver(options: CursesDriver.Options(asciiOnly: false))
    } catch {
      let message = error.message { CleanText(cleaning: $0).string }
      throw Failure(CleanText(cleaning: message), .usage)
    }
    let options = appearance.options(
      colorCount: driver.colorCount, isASCII: driver.encoding == .ascii)
    var session = Session(try startingState(opened, options, driver.size), driver: driver)
    let end = session.run()
    driver.close()
    switch end {
    case .quit(let status): throw ExitCode(status)
    case .signal(let signal): driver.reraise(signal)
    }
  }

  private func takeSnapshot(of opened: OpenDossier, _ inputs: [Input]) throws {
    let options = appearance.options(
      colorCount: SnapshotOptions.colorCount, isASCII: false)
    let driver = ScriptDriver(
      inputs, size: snapshot.size.value, colorCount: SnapshotOptions.colorCount)
    var session = Session(try startingState(opened, options, driver.size), driver: driver)
    _ = session.run()
    if let frame = driver.frame { try snapshot.write(frame) }
  }

  private func startingState(
    _ opened: OpenDossier, _ options: Options, _ size: Size
  ) throws(Failure) -> State {
    var state: State
    do {
      state = try State(opened, options: options, size: size, query: query)
    } catch {
      let message = CleanText(cleaning: error.message)
      throw Failure("--where, column \(error.range.lowerBound + 1): \(message)", .usage)
    }
    if let address, !state.go(toID: address) {
      let hint = NearestWord.nearest(to: address, among: state.ids).map {
        CleanText(cleaning: "; did you mean \($0)?")
      }
      throw Failure(
        "--at: nothing has the id \(CleanText(cleaning: address))\(hint ?? "")", .usage)
    }
    return state
  }
}
