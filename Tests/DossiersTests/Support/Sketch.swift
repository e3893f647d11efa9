@testable import Dossiers

/// Dossiers and boards as short texts.
///
/// An item is a letter for its actor (`a` first, `b` second, `c` third), a number, and `'` for each
/// domain before its own: `a1`, `b2'`. A relation is its kind, in brackets where it is inferred, and
/// its items: `= a1 b1`, `(≠) a1 b2'`.
enum Sketch {
  static func dossier(items: String, relations: [String] = [], domains: Int = 2) -> Dossier {
    let names = items.split(separator: " ").map(String.init)
    return dossier(
      items: names.map { name in
        (name, Int(name.utf8.first ?? 0) - Int(UInt8(ascii: "a")), name.count { $0 == "'" })
      },
      relations: relations.map { relation in
        let words = relation.split(separator: " ")
        return (
          words[0].contains("=") ? .shared : .divergent,
          words[0].hasPrefix("(") ? .inferred : .stated,
          words.dropFirst().compactMap { names.firstIndex(of: String($0)) }
        )
      }, domains: domains)
  }

  static func dossier(
    items: [(id: String, actor: Int, domain: Int)],
    relations: [(kind: Relation.Kind, basis: Relation.Basis, items: [Int])], domains: Int
  ) -> Dossier {
    let text = Text("text")
    return Dossier(
      id: "sketch", title: text,
      source: Source(title: text, author: text, note: text, passages: []),
      actors: ["a", "b", "c"].map { Actor(id: $0, name: text, short: text) },
      domains: (0..<domains).map { Domain(id: "d\($0)", name: text, short: text) },
      items: items.map {
        Item(
          id: $0.id, actor: $0.actor, domain: $0.domain, kind: .goal, modality: .asserted,
          title: text, summary: text)
      },
      relations: relations.enumerated().map { number, relation in
        Relation(
          id: "r\(number)", kind: relation.kind, basis: relation.basis, items: relation.items,
          title: text, rationale: text)
      }, context: [])
  }

  /// The board: a line for each row, `--` between domains, `→ b2 +1` for a pointer to `b2` and one
  /// more, `.` for no counterpart.
  static func board(_ comparison: Comparison) -> String {
    let sections = comparison.sections.map { rows in
      rows.map { row in
        Side.allCases.map { side in
          switch comparison.cell(side, ofRow: row) {
          case .item(let item): comparison.dossier.items[item].id
          case .pointer(let item, let others):
            "→ \(comparison.dossier.items[item].id)" + (others > 0 ? " +\(others)" : "")
          case .noCounterpart: "."
          }
        }.joined(separator: " | ")
      }.joined(separator: "\n")
    }
    return sections.joined(separator: "\n--\n")
  }
}
