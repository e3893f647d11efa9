import Dossiers
import Screen
import Search
import Testing

@testable import Explorer

/// What is on the screen while a filter is typed letter by letter.
@Suite struct FilterTypingTests {
  private static let bundled = Scenario(
    (try? bundledDossier()) ?? Sketch.dossier("War: a1"), size: Size(width: 80, height: 24))

  /// Nothing is wrong and nothing is gone at any letter of a filter that finds something.
  @Test(arguments: [
    "actor:russia kind:goal", "turkish !is:only actor:russia", "idlib | houthis domain:diplomatic",
    "is:shared,divergent modality:expected", "tag:^hezb | tag:arms place:syria",
    "cites:11a,12 id:rm1,rm2", "cites:¶15(d) party:hezbollah", "~dmscs | ~hzblh domain:military",
    "^decisive isis$", "\"decisive defeat\" is:stated", "^\"decisive defeat\" | ^x",
    "domain:diplomatic,military modality:asserted,expected", "place:idlib tag:arms", "id:rd3",
    "kind:position,circumstance", "party:^hezbollah$", "Actor:Russia Kind:Goal", "cites:16",
    "idlib cites:9",
  ])
  func nothingFlashes(query: String) throws {
    var typing = SlowSearches(Self.bundled.press("/"))
    for (number, character) in query.enumerated() {
      let asked = typing.requests.count
      try typing.press(String(character))
      let typed = query.prefix(number + 1)
      // Neither while the answer is awaited nor when it is there.
      #expect(typing.state.results.matches?.isEmpty != true, "\(typed)")
      if typing.requests.count > asked { try typing.answer() }
      if case .filtering(let box) = typing.state.mode { #expect(box.error == nil, "\(typed)") }
      #expect(typing.state.results.matches?.isEmpty != true, "\(typed)")
    }
    try typing.press("<ret>")
    #expect(try #require(typing.state.results.matches).count > 0)
    #expect(typing.state.mode == .browsing)
  }

  @Test func halfAFieldKeepsTheBoardAndSaysWhatTabDoes() {
    let good = Self.bundled.press("/idlib")
    let half = good.press(" modalit")
    // What the longest beginning finds that finds something: `mo`.
    #expect(half.state.results.matches?.isEmpty == false)
    #expect(half.board == good.press(" mo").board)
    #expect(half.footer.hasPrefix(" Tab modality:"))
    #expect(half.press("y:").state.results.matches == good.state.results.matches)
    // Kept, it is a word like others.
    let kept = half.press("<ret>")
    #expect(kept.state.results.matches?.isEmpty == true)
    #expect(kept.notice == "Nothing matches.")
    #expect(kept.state.place.query == "idlib modalit")
    // A word that begins no field is looked for, and so is one that is finished.
    #expect(good.press(" modalits").state.results.matches?.isEmpty == true)
    #expect(good.press(" modalit ").state.results.matches?.isEmpty == true)
    #expect(good.press(" \"modalit").state.results.matches?.isEmpty == true)
    // Where it finds something, it is no field.
    #expect(good.press("<c-u>is").state.results.matches?.isEmpty == false)
    #expect(!good.press("<c-u>is").footer.hasPrefix(" Tab"))
  }

  /// The name of a field that finds nothing leaves what its beginning has found, pasted or typed,
  /// and taken back too.
  @Test(arguments: ["kind", "tag", "!i", "idlib kind", "idlib | kind", "domain", "zz act", "cites"])
  func halfAFieldLeavesWhatItsBeginningFinds(text: String) {
    let typed = Self.bundled.press("/" + text)
    let pasted = Self.bundled.press("/").feed([.pasted(text)])
    let back = Self.bundled.press("/").feed([.pasted(text + ":")]).press("<bs>")
    #expect(typed.state.results.matches?.isEmpty != true)
    #expect(typed.picture == pasted.picture && typed.picture == back.picture)
    guard text == "kind" else { return }
    #expect(typed.state.results.matches == Self.bundled.press("/kin").state.results.matches)
    #expect(typed.state.results.matches?.count == 3)
    #expect(typed.press("<ret>").notice == "Nothing matches.")
  }

  @Test func halfAFieldAloneShowsEverything() {
    let half = Self.bundled.press("/modalit")
    #expect(half.state.results.matches == Self.bundled.press("/mo").state.results.matches)
    #expect(half.press("<ret>").state.results.matches?.isEmpty == true)
    #expect(half.press("<esc>").state.place.query.isEmpty)
    #expect(Self.bundled.press("/!modalit").state.results.matches?.isEmpty != true)
  }

  /// An empty box says what can be typed, where there is room beside the keys that close it.
  @Test(arguments: [20, 40, 60, 78, 80, 120])
  func anEmptyBoxTellsTheGrammar(width: Int) {
    let opened = Scenario("War: a1 b1", size: Size(width: width, height: 24)).press("/")
    #expect(opened.footer.contains("^start  end$  ~fuzzy") == (width >= 78), "\(opened.footer)")
    if width >= 40 { #expect(opened.footer.contains("Esc clear"), "\(opened.footer)") }
    #expect(!opened.press("a").footer.contains("~fuzzy"))
  }

  /// A value that has begun is enough of a question to be told the rest.
  @Test func theFooterHintsAtValues() {
    let typed = Self.bundled.press("/is:")
    #expect(typed.footer.hasPrefix(" Tab shared "))
    #expect(typed.press("sh").footer.hasPrefix(" Tab shared "))
    #expect(!typed.press("shared").footer.contains("Tab shared"))
    #expect(!typed.press("shared <bs>").footer.contains("Tab shared"))
    #expect(typed.footer.contains("Enter keep"))
    #expect(typed.press("<left><left><left>").footer.hasPrefix(" row"))
  }

  /// A term that is typed before others is read like one that is typed last.
  @Test(arguments: [
    "is:shared", "kind:goal", "actor:russia", "id:rm1,rm2", "cites:11", "domain:mil",
  ])
  func nothingFlashesInTheMiddleEither(term: String) throws {
    var typing = SlowSearches(Self.bundled.press("/!zz<c-a> <left>"))
    for (number, character) in term.enumerated() {
      let asked = typing.requests.count
      try typing.press(String(character))
      let typed = term.prefix(number + 1)
      if case .filtering(let box) = typing.state.mode { #expect(box.error == nil, "\(typed)") }
      if typing.requests.count > asked { try typing.answer() }
      #expect(typing.state.results.matches?.isEmpty != true, "\(typed)")
    }
    try typing.press("<ret>")
    #expect(typing.state.mode == .browsing)
  }

  /// A filter that is kept is whole, wherever the cursor is.
  @Test func halfAWordIsNotKept() throws {
    let typed = Self.bundled.press("/idlib<c-a> <left>is:sha")
    #expect(typed.state.results.matches?.isEmpty == false)
    let kept = typed.press("<ret>")
    guard case .filtering(let box) = kept.state.mode else {
      Issue.record("the box is closed")
      return
    }
    #expect(box.error?.problem == "is: takes no \"sha\"")
    #expect(kept.press("red<ret>").state.place.query == "is:shared idlib")
  }
}
