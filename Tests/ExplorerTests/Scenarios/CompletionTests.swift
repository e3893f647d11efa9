import Dossiers
import Screen
import Search
import Testing

@testable import Explorer

/// Tab in the filter box.
@Suite struct CompletionTests {
  private let start = Scenario(
    """
    War: a1 b1 a2 b2
    Trade: a3 b3
    = a1 b1; ≠ a2 b2; ≠! a3 b3
    tags a1: arms, Shia militias
    tags b1: arms race, armada
    tags a2: گروه‌های شیعه
    context: x1
    """)

  private func text(_ keys: String) -> String? { text(of: start.press(keys)) }

  private func text(of scenario: Scenario) -> String? {
    if case .filtering(let box) = scenario.state.mode { box.text } else { nil }
  }

  private func trail(_ keys: String...) -> [String?] {
    var scenario = start
    return keys.map {
      scenario = scenario.press($0)
      return text(of: scenario)
    }
  }

  @Test func aNameThenItsValue() {
    #expect(
      trail("/ki<tab>", "<tab>", "<tab>", "<tab>", "<tab>") == [
        "kind:", "kind:goal", "kind:position", "kind:circumstance", "kind:goal",
      ])
    #expect(
      trail("/is:o<tab>", ",c<tab>", " mo<tab>", "e<tab>") == [
        "is:only", "is:only,context", "is:only,context modality:",
        "is:only,context modality:expected",
      ])
  }

  @Test func shiftTabGoesBack() {
    #expect(
      trail("/kind:<s-tab>", "<s-tab>", "<s-tab>", "<s-tab>", "<tab>") == [
        "kind:circumstance", "kind:position", "kind:goal", "kind:circumstance", "kind:goal",
      ])
  }

  @Test func theCommonBeginningComesFirst() {
    #expect(
      trail("/tag:a<tab>", "<tab>", "<tab>", "<tab>", "<tab>") == [
        "tag:arm", "tag:armada", "tag:^arms$", "tag:\"arms race\"", "tag:armada",
      ])
    #expect(start.press("/tag:a<tab>").footer.contains("armada 1  arms 1  arms race 1"))
  }

  @Test func anyOtherKeyTakesTheCandidate() {
    #expect(text("/kind:<tab><tab><right><tab>") == "kind:position")
    #expect(text("/kind:<tab>,<tab>") == "kind:goal,position")
    #expect(text("/<tab><tab>x") == "domain:x")
    #expect(text("/<tab><bs><bs><tab>") == "actor:")
    #expect(text("/p<tab><right><tab>") == "party:")
    #expect(start.press("/kind:<tab><paste:,>").state.place.query == "kind:goal,")
    #expect(start.press("/kind:<tab><ret>").state.place.query == "kind:goal")
    #expect(start.press("/kind:<tab><c-c>").state.place == start.state.place)
  }

  @Test func whatIsBehindTheCursorStays() {
    #expect(text("/ki b2<c-a><right><right><tab>") == "kind: b2")
    #expect(text("/ki b2<c-a><right><right><tab><tab>x") == "kind:goalx b2")
    let before = start.press("/kind: b2<c-a><right><right><right><right><right><tab>")
    #expect(before.selected == "b2")
  }

  @Test func quotesComeWhereTheyAreNeeded() {
    #expect(text("/tag:sh<tab>") == "tag:\"Shia militias\"")
    #expect(text("/tag:mil<tab>") == "tag:\"Shia militias\"")
    #expect(text("/tag:\"arm<tab><tab>") == "tag:^\"arms\"$")
    #expect(start.press("/tag:mil<tab>").state.results.matches?.count == 1)
  }

  @Test func persianTagsAreCompleted() {
    let typed = start.press("/tag:گ<tab>")
    #expect(text(of: typed) == "tag:\"گروه‌های شیعه\"")
    #expect(typed.selected == "a2")
  }

  /// What Tab says that there is, the board finds.
  @Test func countsAreWhatIsFound() throws {
    let dossier = try bundledDossier()
    let opened = OpenDossier(Comparison(dossier))
    var completer = QueryCompleter(dossier, in: opened.comparison, vocabulary: opened.vocabulary)
    var checked = 0
    for field in QueryField.allCases {
      let text = "\(field.rawValue):"
      let found = completer.completion(of: text, at: 99)
      for candidate in try #require(found).candidates {
        checked += 1
        let query = try Query(parsing: text + candidate.insertion, vocabulary: opened.vocabulary)
        let matches = opened.index.matches(query, in: opened.comparison)
        #expect(matches.count == candidate.count ?? 1, "\(query.text)")
      }
    }
    #expect(checked > 150)
    let exact = Scenario(dossier).press("/tag:us<tab>")
    #expect(text(of: exact) == "tag:^us$")
    #expect(exact.state.results.matches?.count == 6)
  }

  @Test func theBoardFollows() {
    #expect(start.trail("/is:<tab>", "<tab>", "<tab>") == ["a1", "a2", "a1"])
    #expect(start.press("/is:<tab>").state.results.matches?.count == 2)
    #expect(start.press("/is:<tab><tab>").state.results.matches?.count == 4)
  }

  @Test func theCandidatesStandBelowTheBox() {
    let menu = start.press("/is:<tab><tab>")
    #expect(
      menu.footer.hasPrefix(" shared 2  divergent 4  only 0  stated 2  inferred 4  context 1"))
    #expect(menu.footer.hasSuffix("2 of 6"))
    #expect(menu.marked.contains("divergent") && !menu.marked.contains("shared"))
    #expect(!menu.press("<right>").footer.contains("2 of 6"))
  }

  /// On every width the chosen candidate is seen and marked.
  @Test(arguments: [20, 30, 40, 80, 140])
  func theChosenOneIsSeen(width: Int) throws {
    var scenario = Scenario(
      try bundledDossier(), size: Size(width: width, height: 12)
    ).press("/tag:")
    for _ in 0..<30 {
      scenario = scenario.press("<tab>")
      guard case .filtering(let box) = scenario.state.mode, let menu = box.menu,
        let chosen = menu.chosen
      else { continue }
      let shown = scenario.frame.grid.row(11).compactMap { cell -> Character? in
        guard cell.style.attributes.contains(.reverse) else { return nil }
        if case .cluster(let character, _) = cell.content { return character }
        return cell.content == .blank ? " " : nil
      }
      let label = menu.candidates[chosen].label
      let start = shown.last == "…" ? String(shown.dropLast()) : String(shown)
      #expect(!start.isEmpty && label.hasPrefix(start), "\(label): \(String(shown))")
    }
  }

  @Test func nothingToCompleteIsSaid() {
    #expect(start.press("/zz<tab>").notice.hasPrefix("Nothing to complete here"))
    #expect(start.press("/\"a<s-tab>").notice.hasPrefix("Nothing to complete here"))
    #expect(start.press("/kind:goal<tab>").notice.hasPrefix("Complete"))
    #expect(start.press("/tag:^arms$<tab>").notice.hasPrefix("Complete"))
    #expect(start.press("/tag:\"arms race\"<tab>").notice.hasPrefix("Complete"))
    #expect(text("/zz<tab>") == "zz")
  }

  /// Values are those of the two actors that are shown.
  @Test func otherActorsHaveOtherCounts() {
    let three = Scenario(
      Sketch.dossier("War: a1 b1 c1 c2; tags c1: oil", actors: ["Ann", "Bob", "Cyd"]))
    #expect(three.press("/actor:<tab>").footer.contains("ann 1  bob 1  cyd 0"))
    #expect(three.press("X/actor:<tab>").footer.contains("ann 1  bob 1  cyd 0"))
    #expect(
      three.press("v<down><ret><down><ret>/actor:<tab>").footer.contains("ann 0  bob 1  cyd 2"))
    #expect(three.press("/tag:<tab>").notice.hasPrefix("Nothing to complete"))
  }

  @Test func hostileTagsAreShownClean() {
    let hostile = Scenario("War: a1 b1; tags a1: \u{1b}[31mred\u{202e}, two")
    let menu = hostile.press("/tag:<tab>")
    #expect(menu.footer.contains("^[[31mred<202e> 1  two 1"))
    #expect(!menu.picture.unicodeScalars.contains("\u{1b}"))
  }
}
