import Dossiers
import SeededRandom

/// Dossiers of every shape that the format allows, with texts that are hard to write.
struct RandomDossier {
  private var random: SeededGenerator

  /// The same seed gives the same dossier.
  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func dossier() -> Dossier {
    let passages = (0..<number(4)).map { position in
      Passage(
        number: position * 3 + 1, synopsis: text(), bullets: maybe { $0.number(27) } ?? 0,
        text: maybe { $0.text() })
    }
    let actors = (0..<2 + number(3)).map { Actor(id: "a\($0)", name: line(), short: line()) }
    let domains = (0..<1 + number(3)).map { Domain(id: "d-\($0)", name: line(), short: line()) }
    let items = (0..<number(9)).map { position in
      Item(
        id: "\(position)i", actor: number(actors.count), domain: number(domains.count),
        kind: pick(Item.Kind.allCases), modality: pick(Item.Modality.allCases), title: line(),
        summary: text(), citations: citations(of: passages), tags: lines(), parties: lines(),
        places: lines())
    }
    let relations = (0..<number(6)).compactMap { position -> Relation? in
      let members = items.indices.filter { _ in number(2) == 0 }.shuffled(using: &random)
      guard Set(members.map { items[$0].actor }).count > 1 else { return nil }
      return Relation(
        id: "r\(position)", kind: pick(Relation.Kind.allCases),
        basis: pick(Relation.Basis.allCases), items: members, title: line(), rationale: text(),
        citations: citations(of: passages))
    }
    let context = (0..<number(3)).map { position in
      ContextClaim(
        id: "c\(position)", title: line(), summary: text(), citations: citations(of: passages),
        tags: lines())
    }
    return Dossier(
      id: "random", title: line(), source: source(passages), actors: actors, domains: domains,
      items: items, relations: relations, context: context)
  }

  private mutating func source(_ passages: [Passage]) -> Source {
    Source(
      title: line(), author: line(), publisher: maybe { $0.line() }, written: maybe { $0.date() },
      published: maybe { $0.date() }, asOf: maybe { $0.date() }, url: maybe { $0.line() },
      rights: maybe { $0.text() }, disclaimer: maybe { $0.text() }, note: line(),
      regions: lines(), themes: lines(), passages: passages)
  }

  private mutating func citations(of passages: [Passage]) -> [Citation] {
    passages.filter { _ in number(2) == 0 }.map { passage in
      let bullet = passage.bullets > 0 ? maybe { $0.number(passage.bullets) } : nil
      // A quote stands in the text byte for byte, so it may begin and end anywhere.
      let scalars = Array((passage.text?.string ?? "").unicodeScalars)
      let start = number(scalars.count + 1)
      let words = scalars[start...].prefix(1 + number(4)).map { String($0) }.joined()
      return Citation(
        passage: passage.number, bullet: bullet, quote: words.isEmpty ? nil : Text(words))
    }
  }

  private mutating func date() -> CalendarDate? {
    CalendarDate("\(1000 + number(9000))-0\(1 + number(9))-\(10 + number(19))")
  }

  private mutating func lines() -> [Text] { (0..<number(3)).map { _ in line() } }

  /// One line that is not blank.
  private mutating func line() -> Text { Text(letters(Self.hard) + pick(["x", "\u{202e}", "水"])) }

  private mutating func text() -> Text { Text(letters(Self.hard + Self.breaks)) }

  private mutating func letters(_ letters: [String]) -> String {
    (0..<number(7)).map { _ in pick(letters) }.joined()
  }

  private static let breaks = ["\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{b}"]
  private static let hard = [
    "a", " ", "\"", "\\", "/", "<", "&", "\u{0}", "\u{1b}[", "\t", "\u{7f}", "\u{9b}", "\u{301}",
    "\u{200c}", "\u{200d}", "\u{202e}", "\u{2066}", "\u{feff}", "\u{e000}", "\u{ffff}",
    "\u{10ffff}",
    "é", "e\u{301}", "\u{212b}", "水", "آ", "🇮🇷", "👩‍🚀", "\u{1100}", "\u{1161}", "क\u{94d}", "\u{600}",
  ]

  private mutating func number(_ bound: Int) -> Int { random.next(below: bound) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { random.pick(elements) }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value?) -> Value? {
    number(2) == 0 ? nil : value(&self)
  }
}
