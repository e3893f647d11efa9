import Testing

@testable import Explorer

@Suite struct HelpBoxTests {
  private func found(_ words: String, in context: KeyContext = .board) -> [Action] {
    var box = HelpBox(context: context)
    box.list.insert(words)
    return box.bindings.map(\.action)
  }

  @Test func withoutWordsEverythingIsListed() {
    #expect(found("") == KeyTable.bindings(in: .board).map(\.action))
    #expect(found("   ") == found(""))
    #expect(found("", in: .zoom) == KeyTable.bindings(in: .zoom).map(\.action))
  }

  @Test func everyWordMustBeFoundInAnyOrder() {
    #expect(found("divergent") == [.nextDivergent, .previousDivergent])
    #expect(found("previous shar") == [.previousShared])
    #expect(found("shar previous") == [.previousShared])
    #expect(found("no-such-key").isEmpty)
  }

  @Test func keysNamesAndCaseAreSearchedToo() {
    #expect(found("ctrl-d") == [.halfPageDown])
    #expect(found("CTRL-D") == [.halfPageDown])
    #expect(found("half-page") == [.halfPageDown, .halfPageUp])
    #expect(found("pgdn") == [.pageDown])
  }
}
