import Dossiers
import Screen
import Search
import Testing

@testable import Explorer

@Suite struct FilterBoxTests {
  private let start = Scenario(mixed)

  /// What stands in the box after some keys; `nil` where none is open.
  private func text(_ keys: String) -> String? { text(of: start.press(keys)) }

  private func text(of scenario: Scenario) -> String? {
    if case .filtering(let box) = scenario.state.mode { box.text } else { nil }
  }

  @Test func theKeysOfReadline() {
    #expect(text("/bc<c-a>a<c-e>d") == "abcd")
    #expect(text("/abc<left><c-b>x") == "axbc")
    #expect(text("/abc<home><right><c-f>x") == "abxc")
    #expect(text("/ab cd ef<a-b><a-b>x<a-f>y") == "ab xcdy ef")
    #expect(text("/abc<left><bs>") == "ac")
    #expect(text("/abc<left><c-h>") == "ac")
    #expect(text("/abc<home><del><c-d>") == "c")
    #expect(text("/ab cd<c-w>") == "ab ")
    #expect(text("/ab kind:cd<c-w>") == "ab ")
    #expect(text("/ab kind:cd<a-bs>") == "ab kind:")
    #expect(text("/ab kind:cd<a-bs><a-bs><c-_>") == "ab kind:")
    #expect(text("/ab cd<c-_>") == "ab ")
    #expect(text("/ab cd<c-a><a-d>") == " cd")
    #expect(text("/ab cd<a-b><c-u>") == "cd")
    #expect(text("/ab cd<a-b><c-k>") == "ab ")
    #expect(text("/ab cd<c-w><c-a><c-y>") == "cdab ")
    #expect(text("/ab<c-t>") == "ba")
    #expect(text("/abc<end><c-z><c-l>d") == "abcd")
  }

  @Test func everyCommandKeyIsTyped() {
    #expect(text("/qQ?nNfhjkl 0123456789[]{}%-/HLJK") == "qQ?nNfhjkl 0123456789[]{}%-/HLJK")
    #expect(text("/a<f1><pgdn><ins>b") == "ab")
  }

  @Test func theHistoryKeepsTheDraft() {
    let keys = "/b2<ret>/<c-u>b3<ret>/<c-u>dra"
    #expect(text(keys + "<up>") == "b3")
    #expect(text(keys + "<up><up>") == "b2")
    #expect(text(keys + "<up><up><up>") == "b2")
    #expect(text(keys + "<up><up><down>") == "b3")
    #expect(text(keys + "<up><up><down><down>") == "dra")
    #expect(text(keys + "<down>") == "dra")
    #expect(text(keys + "<up><up><c-_>") == "dra")
    #expect(start.press(keys + "<up>").selected == "b3")
    #expect(text("/<up>x<down>") == "x")
  }

  @Test func aFilterKeptTwiceIsInTheHistoryOnce() {
    let scenario = start.press("/b2<ret>/<c-u>b3<ret>/<c-u>b2<ret>")
    #expect(scenario.state.filters == ["b3", "b2"])
    #expect(start.press("/<ret>/x<esc>/y<c-c>/!<ret>").state.filters.isEmpty)
    #expect(text(of: Scenario(mixed, where: "b4").press("/<c-u><up>")) == "b4")
  }

  @Test func anErrorKeepsTheLastGoodResultAndPointsAtIt() {
    let good = start.press("/b2")
    let bad = good.press("<paste: knd:x>")
    #expect(bad.board == good.board)
    #expect(bad.state.results.matches == good.state.results.matches)
    #expect(bad.picture.contains(" /b2 knd:x"))
    let rows = bad.frame.grid.rows
    let caret = Array(rows[23]).firstIndex(of: "^")
    let wrong = Array(rows[22]).firstIndex(of: "k")
    #expect(caret == wrong)
    #expect(rows[23].contains("no field knd:; did you mean kind:?"))
    #expect(bad.text { $0.style.attributes.contains(.underline) }.contains("knd:"))
    #expect(bad.press("<ret>").frame.grid == bad.frame.grid)
    #expect(text(of: bad.press("<ret>")) == "b2 knd:x")
    #expect(bad.press("<c-w>").selected == "b2")
    #expect(!bad.press("<c-w>").footer.contains("^"))
  }

  /// The caret stands below what is wrong, or nowhere; what is wrong is underlined, and the box where
  /// it was.
  @Test(arguments: [
    ("", "foo:x"), ("b2 b2 b2 b2 b2 b2 b2 b2 b2 ", "foo:x"), ("中文 ", "foo:x"), ("", "kind:nix"),
    (String(repeating: "b2 ", count: 40), "foo:x"), ("foo:x ", String(repeating: "b2 ", count: 40)),
    ("b2 knd:x ", ""), ("is:share ", ""), ("b2 b2 b2 b2 b2 is:share ", ""),
  ])
  func theCaretStandsBelowTheMistake(first: String, second: String) {
    for width in [20, 40, 60, 80, 120] {
      for height in [6, 24] {
        let opened = Scenario(mixed, size: Size(width: width, height: height)).press("/")
        let scenario = opened.feed([.pasted(first), .pasted(second)])
        let grid = scenario.frame.grid
        let box = height - 2
        #expect(scenario.frame.cursor?.y == box && opened.frame.cursor?.y == box)
        let caret = (0..<width).first { x in
          if case .cluster("^", _)? = grid[x, box + 1]?.content { true } else { false }
        }
        let wrong = (0..<width).first { x in
          grid[x, box]?.style.attributes.contains(.underline) == true
        }
        #expect(caret == nil || caret == wrong, "\(first)\(second) at \(width)")
        let isSeen = second.isEmpty || !first.contains("foo")
        #expect((wrong != nil) == isSeen, "\(first)\(second) at \(width)")
      }
    }
  }

  /// What can be done is said on every screen, before what is wrong.
  @Test func theRemedyStays() {
    func message(_ text: String, _ width: Int, _ height: Int = 6) -> String {
      Scenario(mixed, size: Size(width: width, height: height)).press("/")
        .feed([.pasted(text)]).footer
    }
    #expect(message("idlib is:share x", 20) == "          ^ shared?")
    #expect(message("b2 knd:x", 20) == "     ^ kind:?")
    #expect(message("b2 knd:x", 40) == " no field knd:; did you mean kind:?")
    #expect(message("b2 knd:x", 60) == "     ^ no field knd:; did you mean kind:?")
    #expect(message("foo:x", 40) == " actor: domain: kind: modality: is: ta…")
    #expect(
      message("b2 b2 b2 is:share b2 b2 b2 b2", 80)
        == "              ^ is: takes no \"share\"; did you mean shared?")
    let scrolledOut = "foo:x " + String(repeating: "b2 ", count: 40)
    #expect(message(scrolledOut, 80).hasPrefix(" there are actor:"))
  }

  /// A text that is longer than the box moves under the cursor only where it must, and says where it
  /// is cut off.
  @Test func longTextsAreSeenAroundTheCursor() {
    let text = (10..<40).map { "w\($0)" }.joined(separator: " ")
    func box(_ keys: String) -> (line: String, cursor: Int?) {
      let scenario = Scenario(mixed, size: Size(width: 40, height: 12))
        .press("/").feed([.pasted(text)]).press(keys)
      return (scenario.frame.grid.rows[10], scenario.frame.cursor?.x)
    }
    let end = box("")
    #expect(end.line.hasPrefix(" /…") && end.line.contains("w38 w39 "))
    let left = box("<left><left><left><left>")
    #expect(left.line == end.line)
    #expect(left.cursor == end.cursor.map { $0 - 4 })
    let start = box("<home>")
    #expect(start.line.hasPrefix(" /w10 w11 ") && start.line.contains("…"))
    #expect(start.cursor == 2)
    let middle = box("<home>" + String(repeating: "<right>", count: 60))
    #expect(middle.line.hasPrefix(" /…") && middle.line.count { $0 == "…" } == 2)
    #expect(middle.cursor.map { $0 > 12 && $0 < 30 } == true)
  }

  /// From 80 columns on all that can be done is said.
  @Test(arguments: [
    ("foo:x", "there are actor: domain: kind: modality: is: tag: party: place: cites: id:"),
    ("knd:x", "did you mean kind:?"),
    ("is:marked ", "shared, divergent, only, stated, inferred, context"),
    ("cites:x", "9 or 11a"), ("actor:rob", "did you mean bob?"),
    ("b1 b2 b3 b4 b1 b2 b3 b4 b1 b2 b3 b4 b1 b2 b3 b4 foo:x", "cites: id:"),
  ])
  func errorsAreNotCut(text: String, part: String) {
    for width in [80, 120] {
      let message = Scenario(mixed, size: Size(width: width, height: 24)).press("/")
        .feed([.pasted(text)]).footer
      #expect(message.contains(part) && !message.contains("…"), "\(message)")
    }
  }

  @Test func pastesBecomeOneCleanLine() {
    #expect(text("/<paste:two<ret>lines<ret>>") == "two lines")
    #expect(text(of: start.press("/").feed([.pasted("a\r\nb\u{2028}c")])) == "a b c")
    #expect(text("/ac<left><paste:b>") == "abc")
    let hostile = start.press("/").feed([.pasted("\u{1b}[31mred\u{7}\u{202e}")])
    #expect(hostile.picture.contains("/^[[31mred^G<202e>"))
    #expect(!hostile.picture.unicodeScalars.contains("\u{1b}"))
  }

  @Test func aPasteOutsideABoxPressesNoKeys() {
    let scenario = start.press("<paste:jjq>")
    #expect(scenario.end == nil)
    #expect(scenario.selected == "a1")
    #expect(scenario.notice.contains("open one with /"))
    #expect(start.press("<ret><paste:q>").end == nil)
  }

  /// What is typed is seen, and the cursor is at it, on every screen that is not too small.
  @Test(arguments: [20, 24, 30, 40, 48, 60, 80, 200])
  func theTextIsSeenOnEveryWidth(width: Int) {
    for text in ["goal", "a1|x1", String(repeating: "goal ", count: 60) + "goal"] {
      let scenario = Scenario(mixed, size: Size(width: width, height: 12)).press("/")
        .feed([.pasted(text)])
      #expect(scenario.frame.grid.rows[10].contains(text.suffix(4)), "\(width): \(text)")
      #expect(scenario.frame.cursor?.y == 10)
    }
  }
}
