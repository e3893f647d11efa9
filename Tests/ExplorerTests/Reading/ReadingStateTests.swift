import Screen
import Testing

@testable import Explorer

@Suite struct ReadingStateTests {
  private func state(
    _ step: ReadingProgress.Step, _ done: Int, width: Int = 44, height: Int = 7,
    name: CleanText = "large.json", isASCII: Bool = false
  ) -> ReadingState {
    ReadingState(
      name: name, options: Options(colorCount: 0, isASCII: isASCII),
      size: Size(width: width, height: height),
      progress: ReadingProgress(step: step, done: done, total: 55_649_378))
  }

  @Test func theBarGrows() {
    expect(
      state(.loading, 0).frame().grid.rows,
      are: """

          Loading large.json
          ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
          0.0 of 55.6 MB                       0 %

          q leaves
        """)
    expect(
      state(.reading, 23_100_000).frame().grid.rows,
      are: """

          Reading large.json
          ████████████████░░░░░░░░░░░░░░░░░░░░░░░░
          23.1 of 55.6 MB                     41 %

          q leaves
        """)
    expect(
      state(.indexing, 23_100_000, isASCII: true).frame().grid.rows,
      are: """

          Indexing large.json
          ################........................
          23.1 of 55.6 MB                     41 %

          q leaves
        """)
  }

  /// Until the last byte there is something left.
  @Test func percentages() {
    #expect(ReadingProgress(step: .reading, done: 999, total: 1000).percent == 99)
    #expect(ReadingProgress(step: .reading, done: 1000, total: 1000).percent == 100)
    #expect(ReadingProgress(step: .reading, done: 2000, total: 1000).percent == 100)
    #expect(ReadingProgress(step: .reading, done: -1, total: 1000).percent == 0)
    #expect(ReadingProgress(step: .loading, done: 0, total: 0).percent == 0)
  }

  @Test func longNamesAreCut() {
    expect(
      state(.reading, 0, width: 24, name: "a/very/long/path/to.json").frame().grid.rows,
      are: """

          Reading a/very/long…
          ░░░░░░░░░░░░░░░░░░░░
          0.0 of 55.6 MB   0 %

          q leaves
        """)
  }

  @Test func everySizeHasAPicture() {
    for width in 0...60 {
      for height in 0...8 {
        let frame = state(.reading, 1_000_000, width: width, height: height).frame()
        #expect(frame.grid.size == Size(width: width, height: height))
        if width >= 20, height >= 2 {
          #expect(frame.grid.rows.contains { $0.contains("Reading") }, "\(width)x\(height)")
        }
      }
    }
  }

  @Test func keysThatLeave() {
    for (key, status) in [
      (Key.control("c"), 130), (.character("q"), 0), (.character("Q"), 0), (.escape, 0),
    ] {
      var reading = state(.reading, 0)
      #expect(reading.update(.key(key)) == [.quit(status: Int32(status))])
    }
  }

  @Test func whatElseIsTypedIsKeptForTheBoard() {
    var reading = state(.reading, 0)
    #expect(reading.update(.key(.control("z"))) == [.suspend])
    #expect(reading.update(.key(.control("l"))) == [.redraw])
    #expect(reading.update(.resumed) == [.redraw])
    #expect(reading.update(.resized(Size(width: 9, height: 3))) == [])
    #expect(reading.size == Size(width: 9, height: 3))
    #expect(reading.typedAhead == [])
    for input in [Input.key(.character("/")), .pasted("word"), .key(.enter)] {
      #expect(reading.update(input) == [])
    }
    #expect(reading.typedAhead == [.key(.character("/")), .pasted("word"), .key(.enter)])
    for _ in 0..<1000 { _ = reading.update(.key(.character("j"))) }
    #expect(reading.typedAhead.count == ReadingState.longestTypedAhead)
  }

  /// The q of a word is a letter; what leaves then is said.
  @Test func whatFollowsOtherKeysDoesNotLeave() {
    var reading = state(.reading, 0)
    for letter in "/iraQ" { #expect(reading.update(.key(.character(letter))) == []) }
    #expect(reading.update(.key(.escape)) == [])
    #expect(reading.typedAhead.count == 6)
    #expect(reading.frame().grid.rows.contains { $0.hasSuffix("  Ctrl-c leaves") })
    #expect(reading.update(.key(.control("c"))) == [.quit(status: 130)])
  }

  @Test func theLoopEndsWhenAllIsDone() {
    var steps = [0, 1000, 2000][...]
    let driver = ScriptDriver(
      [.key(.character("j")), .woken, .woken], size: Size(width: 44, height: 7), colorCount: 0)
    var session = ReadingSession(state(.reading, 0), driver: driver) {
      steps.popFirst().map { ReadingProgress(step: .reading, done: $0, total: 2000) }
    }
    #expect(session.run() == nil)
    #expect(session.state.typedAhead == [.key(.character("j"))])
    #expect(driver.frame == session.state.frame())
  }

  @Test func theLoopEndsByKeysAndSignals() {
    let progress = ReadingProgress(step: .reading, done: 0, total: 2000)
    for (input, end) in [
      (Input.key(.control("c")), Session.End.quit(status: 130)),
      (.ended(signal: 15), .signal(15)),
    ] {
      let driver = ScriptDriver([input], size: Size(width: 44, height: 7), colorCount: 0)
      var session = ReadingSession(state(.reading, 0), driver: driver) { progress }
      #expect(session.run() == end)
    }
  }

  @Test func whatWasTypedAheadComesFirst() {
    let start = Scenario("War: a1 a2 a3")
    let driver = ScriptDriver([.key(.character("j"))], size: start.state.size, colorCount: 0)
    var session = Session(
      start.state, driver: driver, typedAhead: [.key(.character("G")), .key(.character("k"))])
    _ = session.run()
    #expect(Scenario(start, state: session.state).selected == "a3")
  }
}
