import Screen
import Testing

@testable import Explorer

@Suite struct HelpTests {
  private let start = Scenario(mixed)

  private func isOpen(_ keys: String) -> Bool {
    if case .help = start.press(keys).state.mode { true } else { false }
  }

  @Test func questionMarkListsTheKeysOfThePlace() {
    for keys in ["?", "<f1>"] {
      let help = start.press(keys)
      #expect(help.picture.contains("Keys of the board"))
      #expect(help.picture.contains("Next row"))
      #expect(help.marked.contains("Next row"))
    }
    #expect(start.press("<ret>?").picture.contains("Keys of a zoomed pair"))
  }

  @Test func itClosesAndNothingHasChanged() {
    for keys in ["?<esc>", "?<c-c>", "?<f1>", "?diverg<esc>", "?<down><down><esc>"] {
      let closed = start.press(keys)
      #expect(closed.state.mode == .browsing)
      #expect(closed.picture == start.picture)
      #expect(closed.end == nil)
    }
  }

  @Test func typingNarrowsAndEnterRuns() {
    #expect(start.press("?next two part<ret>").selected == "a2")
    #expect(start.press("?next two part<ret>").state.mode == .browsing)
    #expect(start.press("?last row<ret>").selected == "x2")
    #expect(start.press("?filter words<ret>").picture.contains("/"))
    #expect(start.press("?at once<ret>").end == .quit(status: 0))
    #expect(start.press("?130<ret>").end == .quit(status: 130))
    #expect(start.press("<ret>?text down<ret>").state.place.isZoomed)
  }

  @Test func theChosenLineMoves() {
    #expect(start.press("?<down><ret>").selected == "a1")
    #expect(start.press("j?<down><ret>").selected == "a1")
    #expect(start.press("?<down><down><down><ret>").selected == "x2")
    #expect(start.press("?<up><up><ret>").selected == "a2")
    #expect(start.press("?<c-n><c-p><ret>").selected == "a2")
    for keys in ["?<pgdn>", "?<pgdn><pgdn><pgdn><pgdn><pgdn>", "?<pgdn><pgup>"] {
      #expect(!start.press(keys).marked.isEmpty)
    }
    #expect(start.press("?<pgdn><pgdn><pgdn><pgdn><pgdn>").marked.contains("130"))
    #expect(start.press("?<down><down>next two part").marked.contains("the two part"))
  }

  @Test func itSaysWhichLinesAreSeen() {
    let total = KeyTable.bindings(in: .board).count
    #expect(start.press("?").picture.contains(" 1–19 of \(total) ──"))
    #expect(start.press("?<pgdn><pgdn><pgdn><pgdn>").picture.contains("–\(total) of \(total) "))
    #expect(start.press("?<resize:60x12>").picture.contains(" 1–6 of \(total) ──"))
    #expect(!start.press("?shared").picture.contains(" of 4 "))
    #expect(!start.press("<resize:80x60>?").picture.contains("of \(total)"))
  }

  /// `q` is typed as all letters are, and whoever meant to close is told how.
  @Test func qSaysWhatCloses() {
    #expect(start.press("?q").notice == "Esc closes: letters are typed here.")
    #expect(start.press("?qu").notice.isEmpty)
    #expect(start.press("?xq").notice.isEmpty)
    #expect(start.press("?").footer.hasSuffix("Esc close  Enter take it  ↑ ↓ choose"))
  }

  @Test func everyCharacterIsTyped() {
    #expect(isOpen("?q"))
    #expect(isOpen("?Q?/jk]"))
    #expect(start.press("?q").end == nil)
    #expect(start.press("?zzzz").picture.contains("No key does that."))
    #expect(isOpen("?zzzz<ret>"))
    #expect(start.press("?zzzz<c-u>").marked.contains("Next row"))
    #expect(start.press("?<paste:last row><ret>").selected == "x2")
  }

  /// Every line can be chosen and read on every screen.
  @Test(arguments: ["20x6", "30x10", "40x20", "60x24", "80x24", "200x60"])
  func everyLineIsReached(size: String) {
    var help = start.press("<resize:\(size)>?")
    for binding in KeyTable.bindings(in: .board) {
      let key = binding.chordText(.unicode).string.split(separator: " ")[0]
      #expect(help.marked.contains(key), "\(binding.action.rawValue)")
      help = help.press("<down>")
    }
  }
}
