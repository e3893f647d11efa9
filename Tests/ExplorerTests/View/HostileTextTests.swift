import Dossiers
import Screen
import SeededRandom
import Testing

@testable import Explorer

@Suite struct HostileTextTests {
  private static let pieces = [
    "\u{1b}[2J", "\u{1b}]0;title\u{7}", "\u{9b}31m", "\u{202e}", "\u{2066}", "\u{200b}", "\u{feff}",
    "\n", "\r\n", "\r", "\t", "\u{8}", "\u{7f}", "\u{0}", "e\u{301}", "\u{301}", "👩‍👩‍👧", "🇫🇷", "🇫",
    "中", "\u{3000}", "\u{2028}", "\u{ad}", "\u{e000}", "\u{e0041}", "ﷺ",
    String(repeating: "\u{301}", count: 40), "word ", "a", " ", "|", "^", "\"", "\u{1160}",
    "\u{fe0f}",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in random.pick(pieces) }.joined()
  }

  private static func dossier(_ random: inout SeededGenerator) -> Dossier {
    func text() -> Text { Text(Self.text(&random)) }
    let items = (0..<6).map { number in
      Item(
        id: "i\(number)", actor: number % 2, domain: number % 2, kind: .goal, modality: .expected,
        title: text(), summary: text(), citations: [Citation(passage: 1, bullet: 30)],
        tags: [text(), text()], parties: [text()], places: [text()])
    }
    let relations = [Relation.Kind.shared, .divergent].enumerated().map { number, kind in
      Relation(
        id: "r\(number)", kind: kind, basis: .inferred, items: [number * 2, number * 2 + 1],
        title: text(), rationale: text())
    }
    return Dossier(
      id: "d", title: text(),
      source: Source(title: text(), author: text(), note: text(), passages: []),
      actors: ["l", "r"].map { Actor(id: $0, name: text(), short: text()) },
      domains: ["x", "y"].map { Domain(id: $0, name: text(), short: text()) }, items: items,
      relations: relations,
      context: [ContextClaim(id: "c", title: text(), summary: text(), tags: [text()])])
  }

  /// Nothing that a terminal would take for anything but a character to show.
  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }

  @Test(arguments: 1...8)
  func noCellHoldsWhatATerminalWouldInterpret(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let dossier = Self.dossier(&random)
    let filter = Self.text(&random)
    for width in [20, 60, 80, 150] {
      let start = Scenario(dossier, size: Size(width: width, height: 24))
      let scenarios =
        ["", "l", "G", "<ret>", "?", "]", "<tab>", "%", "j<tab>", "2"].map { start.press($0) }
        + [start.press("/").feed([.pasted(filter)]), start.press("?").feed([.pasted(filter)])]
        + [start.press("/").feed([.pasted("\(filter):x"), .key(.enter)])]
      for scenario in scenarios {
        for y in 0..<scenario.frame.grid.size.height {
          for cell in scenario.frame.grid.row(y) {
            guard case .cluster(let character, let cells) = cell.content else { continue }
            let scalars = character.unicodeScalars
            // Joiners and selectors stand where cleaning lets them: behind what they belong to.
            let joiners: [Unicode.Scalar] = ["\u{200c}", "\u{200d}", "\u{fe0e}", "\u{fe0f}"]
            let isGood =
              scalars.enumerated().allSatisfy { position, scalar in
                isHarmless(scalar) || position > 0 && joiners.contains(scalar)
              } && scalars.count < 40
            if !isGood || cells < 1 {
              Issue.record("seed \(seed), \(width) wide: \(scalars.map(\.value)) in \(cells) cells")
              return
            }
          }
        }
      }
    }
  }
}
