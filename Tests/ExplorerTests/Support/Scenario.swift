import Dossiers
import Screen
import Search
import Testing

@testable import Explorer

/// A user at the keyboard: keys go through the real loop, and what is then on the screen can be
/// asked for.
///
///     Scenario("War: a1 b1; = a1 b1").press("}<tab>").selected     "b1"
struct Scenario {
  private(set) var state: State
  private(set) var frame: Frame
  /// How the program ended, once it has.
  private(set) var end: Session.End?

  init(
    _ dossier: Dossier, size: Size = Size(width: 80, height: 24), where query: String = "",
    options: Options = Options(colorCount: 256), actors: (Int, Int) = (0, 1)
  ) {
    let comparison = Comparison(dossier, left: actors.0, right: actors.1)
    do {
      state = try State(OpenDossier(comparison), options: options, size: size, query: query)
    } catch {
      fatalError("the scenario's own filter is wrong: \(error.message)")
    }
    frame = state.frame()
  }

  init(_ sketch: String, size: Size = Size(width: 80, height: 24), where query: String = "") {
    self.init(Sketch.dossier(sketch), size: size, where: query)
  }

  /// The scenario after these keys, written as a key script.
  func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) -> Scenario {
    do {
      return feed(try KeyScript.parse(keys))
    } catch {
      Issue.record("the key script is wrong: \(error)", sourceLocation: sourceLocation)
      return self
    }
  }

  func feed(_ inputs: [Input]) -> Scenario {
    let driver = ScriptDriver(inputs, size: state.size, colorCount: 256)
    var session = Session(state, driver: driver)
    let end = session.run()
    var next = self
    next.state = session.state
    if end != .signal(ScriptDriver.hangUp) { next.end = end }
    if let frame = driver.frame { next.frame = frame }
    return next
  }

  /// The id of what the cursor is on; empty where it is on nothing.
  var selected: String {
    switch state.place.selection {
    case .item(let item): state.dossier.items[item].id
    case .context(let claim): state.dossier.context[claim].id
    case nil: ""
    }
  }

  /// What is selected after each of these keys, pressed one after the other.
  func trail(_ keys: String...) -> [String] {
    var scenario = self
    return keys.map {
      scenario = scenario.press($0)
      return scenario.selected
    }
  }

  var notice: String { state.notice?.text.string ?? "" }
  var picture: String { frame.grid.rows.joined(separator: "\n") }
  /// The last row of the screen.
  var footer: String { frame.grid.rows.last ?? "" }

  /// The rows of the board, or of the zoomed pair, and nothing around them.
  var board: [String] {
    let area = state.place.isZoomed ? state.layout.body : state.layout.board
    return (area.minY..<area.maxY).map { row(of: $0, in: area) }
  }

  /// The detail's rows, those with nothing on them left out.
  var detail: [String] {
    let area = state.layout.detail
    return (area.minY..<area.maxY).map { row(of: $0, in: area) }.filter { !$0.isEmpty }
  }

  /// The text of all cells that look selected.
  var marked: String { text { $0.style.attributes.contains(.reverse) } }

  /// The text of all cells for which a condition holds; runs of blanks are one space.
  func text(where isWanted: (Grid.Cell) -> Bool) -> String {
    var words: [Substring] = []
    for y in 0..<frame.grid.size.height {
      var text = ""
      for cell in frame.grid.row(y) {
        if case .cluster(let character, _) = cell.content, isWanted(cell) {
          text.append(character)
        } else if cell.content == .blank {
          text += " "
        }
      }
      words += text.split(separator: " ")
    }
    return words.joined(separator: " ")
  }

  private func row(of y: Int, in area: Rect) -> String {
    var text = ""
    for x in area.minX..<area.maxX {
      switch frame.grid[x: x, y: y] {
      case .cluster(let character, _): text.append(character)
      case .blank: text += " "
      case .continuation, nil: break
      }
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Grid {
  fileprivate subscript(x x: Int, y y: Int) -> Content? { self[x, y]?.content }
}

extension Scenario {
  /// A scenario that goes on from a state made by other means.
  init(_ earlier: Scenario, state: State) {
    self = earlier
    self.state = state
    frame = state.frame()
  }
}
