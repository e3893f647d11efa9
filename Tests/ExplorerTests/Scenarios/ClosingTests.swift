import Screen
import Testing

@testable import Explorer

@Suite struct ClosingTests {
  private let start = Scenario(mixed)

  @Test func qClosesWhatIsOpenAndThenQuits() {
    #expect(start.press("q").end == .quit(status: 0))
    #expect(start.press("<ret>q").end == nil)
    #expect(start.press("<ret>qq").end == .quit(status: 0))
    #expect(start.press("/b2<ret>q").end == .quit(status: 0))
    #expect(start.press("/q").end == nil)
    #expect(start.press("?q").end == nil)
  }

  @Test func capitalQQuitsAtOnce() {
    #expect(start.press("Q").end == .quit(status: 0))
    #expect(start.press("<ret>Q").end == .quit(status: 0))
  }

  @Test func interruptCancelsABoxElseQuits() {
    #expect(start.press("<c-c>").end == .quit(status: 130))
    #expect(start.press("<ret><c-c>").end == .quit(status: 130))
    #expect(start.press("/x<c-c>").end == nil)
    #expect(start.press("?<c-c>").end == nil)
    #expect(start.press("/x<c-c><c-c>").end == .quit(status: 130))
  }

  @Test func escapeNeverQuits() {
    for keys in ["", "<ret>", "/b2", "/b2<ret>", "?", "2", "/zz<ret>f"] {
      let escaped = start.press(keys + "<esc><esc><esc><esc>")
      #expect(escaped.end == nil, "\(keys)")
      #expect(escaped.state.mode == .browsing)
      #expect(!escaped.state.place.isZoomed)
    }
  }

  @Test func theTerminalIsAskedForWhatOnlyItCanDo() {
    for keys in ["", "<ret>", "/b", "?"] {
      var state = start.press(keys).state
      #expect(state.update(.keyPressed(.control("z"))) == [.suspend])
      #expect(state.update(.keyPressed(.control("l"))) == [.redraw])
      #expect(state.update(.programResumed) == [.redraw])
    }
  }

  @Test func aClosedTerminalEndsTheLoop() {
    let driver = ScriptDriver([.ended(signal: 15)], size: start.state.size, colorCount: 8)
    var session = Session(start.state, driver: driver)
    #expect(session.run() == .signal(15))
    #expect(driver.frame != nil)
  }

  @Test func keysWithoutAMeaningDoNothing() {
    for key: Key in ["z", "é", "中", .function(12), .insert, .backTab, .alt("x"), .control("@")] {
      let pressed = start.feed([.key(key)])
      #expect(pressed.frame.grid.rows.dropLast() == start.frame.grid.rows.dropLast())
      #expect(pressed.state.place == start.state.place && pressed.end == nil)
    }
  }
}
