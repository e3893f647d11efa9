import Dossiers

/// Dossiers in a few words, a statement a line or between semicolons.
///
///     War: a1 b1 a2        a domain and its items; the letter says whose: a, b, c…
///     = a1 b1              a shared point, inferred; `=!` is one that the source states
///     ≠ a1 b1 b2           a divergent point; `≠!` likewise
///     context: x1 x2
///     title a1: Any text   in place of the usual `Goal a1`
///     summary a1: Text     in place of `All of a1.`
///     tags a1: one, two
///     parties a1: one, two
enum Sketch {
  static func dossier(
    _ text: String, actors: [String] = ["Ann", "Bob"], title: String = "A sketch"
  ) -> Dossier {
    var draft = Draft()
    for statement in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      draft.read(String(statement.drop { $0 == " " }))
    }
    return draft.dossier(actors: actors, title: title)
  }

  private struct Draft {
    var domains: [String] = []
    var items: [(id: String, domain: Int)] = []
    var relations: [(kind: Relation.Kind, basis: Relation.Basis, items: [String])] = []
    var context: [String] = []
    var texts: [String: String] = [:]

    mutating func read(_ statement: String) {
      let words = statement.split(separator: " ").map(String.init)
      guard let first = words.first else { return }
      switch first {
      case "=", "=!", "≠", "≠!":
        relations.append(
          (
            first.hasPrefix("=") ? .shared : .divergent,
            first.hasSuffix("!") ? .stated : .inferred, Array(words.dropFirst())
          ))
      case "title", "summary", "tags", "parties":
        let text = statement.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
        texts["\(first) \(words[1].dropLast())"] = String(text)
      case "context:": context += words.dropFirst()
      default:
        domains.append(String(first.dropLast()))
        items += words.dropFirst().map { ($0, domains.count - 1) }
      }
    }

    func dossier(actors: [String], title: String) -> Dossier {
      func list(_ name: String, _ id: String) -> [Text] {
        (texts["\(name) \(id)"] ?? "").split(separator: ",").map {
          Text(String($0.drop { $0 == " " }))
        }
      }
      return Dossier(
        id: "sketch", title: Text(title),
        source: Source(
          title: Text("Source"), author: Text("Author"), written: CalendarDate("2017-03-28"),
          note: Text("a note"), passages: [Passage(number: 1, synopsis: Text("All of it"))]),
        actors: actors.map {
          Actor(id: $0.lowercased(), name: Text($0), short: Text(String($0.prefix(2))))
        },
        domains: domains.map {
          Domain(id: $0.lowercased(), name: Text($0), short: Text(String($0.prefix(2))))
        },
        items: items.map { id, domain in
          Item(
            id: id, actor: Int(id.utf8.first ?? 97) - 97, domain: domain, kind: .goal,
            modality: .asserted, title: Text(texts["title \(id)"] ?? "Goal \(id)"),
            summary: Text(texts["summary \(id)"] ?? "All of \(id)."),
            citations: [Citation(passage: 1)], tags: list("tags", id),
            parties: list("parties", id))
        },
        relations: relations.enumerated().map { number, relation in
          Relation(
            id: "r\(number + 1)", kind: relation.kind, basis: relation.basis,
            items: relation.items.compactMap { id in items.firstIndex { $0.id == id } },
            title: Text("Point \(number + 1)"), rationale: Text("Because \(number + 1)."))
        },
        context: context.map { id in
          ContextClaim(
            id: id, title: Text(texts["title \(id)"] ?? "Claim \(id)"),
            summary: Text(texts["summary \(id)"] ?? "All of \(id)."), tags: list("tags", id))
        })
    }
  }
}
