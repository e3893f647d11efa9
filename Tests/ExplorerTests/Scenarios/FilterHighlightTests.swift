import Dossiers
import Screen
import SeededRandom
import Testing

@testable import Explorer
@testable import Search

/// What a filter finds is marked on the screen letter by letter, wrapped or not.
@Suite struct FilterHighlightTests {
  private static let words = [
    "Idlib", "road", "Straße", "Ærø", "île", "کرد", "ёлка", "of", "to", "Îles",
  ]
  private static let queries = [
    "idlib", "ro", "s", "\"to idlib\"", "^idlib", "road$", "o | i", "ss", "ae", "کرد", "ел",
    "Idlib",
    "^\"idlib road\"", "îl le",
  ]

  /// A title on the board, at widths at which it is on one line and on many.
  @Test(arguments: 0..<5)
  func titlesAreMarkedExactly(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let title = (0..<Int.random(in: 1...12, using: &random))
      .map { _ in random.pick(Self.words) }.joined(separator: " ")
    for query in Self.queries {
      for width in [24, 80, 150] {
        let scenario = Scenario(
          "War: a1; title a1: \(title)", size: Size(width: width, height: 24)
        ).feed([.key("/"), .pasted(query)])
        let shown = self.shown(scenario)
        let expected = marked(title, query)
        #expect(shown == expected, "\(query) in \(title) at \(width)")
      }
    }
  }

  /// The summary in the detail is one text, though its paragraphs stand on lines of their own.
  @Test func paragraphsAreOneText() {
    let item = Item(
      id: "a1", actor: 0, domain: 0, kind: .goal, modality: .asserted, title: Text("Title"),
      summary: Text("one two\none three\r\nfour one"))
    let sketch = Sketch.dossier("War: a1 b1")
    let dossier = Dossier(
      id: "d", title: sketch.title, source: sketch.source, actors: sketch.actors,
      domains: sketch.domains, items: [item], relations: [], context: [])
    func underlined(_ query: String) -> String {
      Scenario(dossier).feed([.key("/"), .pasted(query)]).text {
        $0.style.attributes.contains(.underline)
          && $0.style.foreground == Theme(colorCount: 256).match.foreground
      }
    }
    #expect(underlined("one") == "one one one")
    #expect(underlined("^one") == "one")
    #expect(underlined("one$") == "one")
    #expect(underlined("^three") == "")
    #expect(underlined("two$") == "")
    #expect(underlined("\"two one\"") == "two one")
    #expect(underlined("~ttf") == "t t f")
  }

  /// The characters of a title with `*` after each that is marked, blanks left out.
  private func shown(_ scenario: Scenario) -> String {
    let rows = scenario.state.rowLayout
    let board = scenario.state.layout.board
    let columns =
      rows.hasColumns
      ? rows.columns.left.text..<rows.columns.left.text + rows.columns.left.width
      : rows.textColumn..<board.maxX
    let height = rows.lines(.left, ofRow: 0).count
    let match = scenario.state.options.theme.match
    var shown = ""
    for y in board.minY + 1..<board.minY + 1 + height {
      for x in columns {
        guard let cell = scenario.frame.grid[x, y],
          case .cluster(let character, _) = cell.content, character != " "
        else { continue }
        let isMarked =
          cell.style.attributes.contains(.underline)
          && cell.style.foreground == match.foreground
        shown += "\(character)" + (isMarked ? "*" : "")
      }
    }
    return shown
  }

  /// The same by definition: every place of the title where a pattern of the query stands.
  private func marked(_ title: String, _ query: String) -> String {
    let characters = Array(title)
    var letters: [(scalar: Unicode.Scalar, isUpper: Bool, character: Int)] = []
    for (number, character) in characters.enumerated() {
      let folded = FoldedText(String(character))
      let isUpper = (0..<folded.count).contains { folded.cases[$0] == .upper }
      for scalar in String(decoding: folded.bytes, as: UTF8.self).unicodeScalars {
        letters.append((scalar, isUpper, number))
      }
    }
    var found: Set<Int> = []
    for (typed, start, end) in Self.patterns(query) {
      let wanted = Array(
        String(decoding: FoldedText(typed).bytes, as: UTF8.self).unicodeScalars)
      let isCaseSensitive = typed.contains { $0.isUppercase }
      for position in letters.indices where position + wanted.count <= letters.count {
        let window = letters[position..<position + wanted.count]
        guard window.map(\.scalar) == wanted, !start || position == 0,
          !end || position + wanted.count == letters.count,
          !isCaseSensitive || zip(window, typed).allSatisfy({ $0.isUpper == $1.isUppercase })
        else { continue }
        found.formUnion(window.map(\.character))
      }
    }
    // Where the title as a whole is not found, nothing on the board is.
    let query = try? Query(parsing: query, vocabulary: Vocabulary(Sketch.dossier("War: a1")))
    let isFound = query.map {
      Index(Sketch.dossier("War: a1; title a1: \(title)")).matches($0).count > 0
    }
    guard isFound == true else { found = []; return plain(characters) }
    return characters.enumerated().filter { $0.element != " " }
      .map { "\($0.element)" + (found.contains($0.offset) ? "*" : "") }.joined()
  }

  private func plain(_ characters: [Character]) -> String {
    String(characters.filter { $0 != " " })
  }

  /// The patterns of the queries above, and whether they are tied to the start and the end.
  private static func patterns(_ query: String) -> [(String, Bool, Bool)] {
    switch query {
    case "\"to idlib\"": [("to idlib", false, false)]
    case "^idlib": [("idlib", true, false)]
    case "road$": [("road", false, true)]
    case "o | i": [("o", false, false), ("i", false, false)]
    case "^\"idlib road\"": [("idlib road", true, false)]
    case "îl le": [("il", false, false), ("le", false, false)]
    default: [(query, false, false)]
    }
  }
}
