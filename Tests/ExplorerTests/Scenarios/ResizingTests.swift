import Dossiers
import Screen
import SeededRandom
import Testing

@testable import Explorer

@Suite struct ResizingTests {
  private static let keys = [
    "j", "k", "G", "g", "h", "l", "<tab>", "]", "[", "}", "{", "%", "1", "2", "3", "0", "n", "N",
    "f", "<c-o>", "L", "-", "<ret>", "<esc>", " ", "J", "K", "<c-d>", "<c-u>", "<pgdn>", "<pgup>",
    "/", "/a", "b", "1", "|", "!", "is:", "zz", "foo:", "<bs>", "<c-u>", "<c-w>", "<up>", "<down>",
    "?", "?next", "<c-c>", "<paste:x y>", "<c-y>", "<left>", "<c-a>",
  ]
  private static let widths = [
    1, 2, 5, 13, 19, 20, 21, 25, 40, 47, 48, 60, 71, 72, 80, 139, 140, 200,
  ]
  private static let heights = [1, 2, 5, 6, 7, 9, 10, 11, 12, 16, 24, 40, 60]

  /// Random users on random dossiers with a window manager gone mad.
  @Test(arguments: 1...24)
  func whatIsSelectedStaysInView(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var sketch = randomSketch(&random)
    for id in ["a1", "b2", "a3", "b4", "x1"] where Int.random(in: 0...2, using: &random) == 0 {
      let word = random.pick(["words of it ", "中文标题", "عنوان طولانی ", "longwordwithoutend"])
      sketch +=
        "\ntitle \(id): "
        + String(repeating: word, count: Int.random(in: 1...30, using: &random))
    }
    let dossier = Sketch.dossier(sketch, actors: ["Ann", "Bob", "Cyd"])
    var scenario = Scenario(dossier)
    var script = ""
    for _ in 0..<40 {
      var key = random.pick(Self.keys)
      if Int.random(in: 0...2, using: &random) == 0 {
        let (width, height) = (random.pick(Self.widths), random.pick(Self.heights))
        key = "<resize:\(width)x\(height)>"
      }
      let next = scenario.press(key)
      // Leaving the program is no part of this.
      if next.end != nil { continue }
      script += key
      scenario = next
      if let fault = fault(in: scenario) {
        Issue.record("seed \(seed): \(fault)\n\(sketch)\nafter \(script)\n\(scenario.picture)")
        return
      }
    }
  }

  /// What is wrong with a screen; `nil` where nothing is.
  private func fault(in scenario: Scenario) -> String? {
    let state = scenario.state
    let grid = scenario.frame.grid
    if grid.size != state.size { return "a grid of another size than the screen" }
    let metrics = state.options.metrics
    for row in grid.rows where metrics.width(of: CleanText(cleaning: row)) > grid.size.width {
      return "a row wider than the screen"
    }
    if let cursor = scenario.frame.cursor, grid[cursor.x, cursor.y] == nil {
      return "the cursor off the screen"
    }
    guard state.layout.arrangement != .tooSmall else { return nil }
    if case .help = state.mode { return nil }
    guard let selection = state.place.selection else {
      let listing = state.results.listing
      let hasStop = (0..<listing.count).contains { !state.stops(in: $0).isEmpty }
      return hasStop ? "nothing is selected, though there is something" : nil
    }
    if state.entry(of: selection) == nil { return "what is selected is not listed" }
    return state.place.isZoomed ? nil : faultOfMark(in: scenario, selection)
  }

  /// The selected cell is on the board: all of it where its row fits, else the mark alone, since
  /// of a row that is taller than the board any part may be read.
  private func faultOfMark(in scenario: Scenario, _ selection: Selection) -> String? {
    let state = scenario.state
    let rows = state.rowLayout
    let lines =
      switch selection {
      case .context(let claim): rows.contextLines(claim)
      case .item(let item):
        rows.lines(state.side(of: selection), ofRow: state.comparison.row(ofItem: item) ?? 0)
      }
    let grid = scenario.frame.grid
    let marked = (0..<grid.size.height).filter { y in
      grid.row(y).contains { $0.style.attributes.contains(.reverse) }
    }
    let isTall = state.entry(of: selection).map(state.scroller.isTall) == true
    if !isTall, marked.count < lines.count {
      return "\(marked.count) of \(lines.count) lines are marked"
    }
    let board = state.layout.board
    if isTall, !(board.minY..<board.maxY).contains(where: { grid.rows[$0].contains("▌") }) {
      return "no mark on the board"
    }
    if case .browsing = state.mode {
      guard let cursor = scenario.frame.cursor else { return "no cursor" }
      if let first = marked.first, cursor.y != first { return "the cursor is not at the mark" }
      if !grid.rows[cursor.y].contains("▌") { return "the cursor is not at the mark" }
    }
    return nil
  }

  @Test func everySizeOfABundledBoard() throws {
    let dossier = try bundledDossier()
    let start = Scenario(dossier).press("/idlib<ret>G")
    for width in Self.widths + [300] {
      for height in [1, 6, 9, 12, 24, 100] {
        let resized = start.press("<resize:\(width)x\(height)>")
        if let fault = fault(in: resized) { Issue.record("\(width)x\(height): \(fault)") }
        #expect(resized.press("<resize:80x24>").selected == start.selected)
      }
    }
  }

  @Test func tooSmallIsOneLineAndKeysStillWork() {
    let start = Scenario(mixed)
    for size in ["19x24", "80x5", "1x1", "19x5"] {
      let small = start.press("<resize:\(size)>")
      let rows = small.frame.grid.rows.filter { !$0.isEmpty }
      #expect(rows.count == 1, "\(size)")
      #expect(small.press("q").end == .quit(status: 0))
      #expect(small.press("j<resize:80x24>").selected == "a2")
    }
    expect(start.press("<resize:19x5>").picture, is: "Needs 20x6\n\n\n\n")
  }
}
