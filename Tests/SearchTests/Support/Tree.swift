import Dossiers
import Search

/// A query's tree in one line: `a & (b | !c)`, fields as `kind(goal)`, a case-sensitive pattern
/// with `Cs` before it, and what is literal but looks otherwise in `«»`.
func tree(_ query: Query) -> String {
  query.clauses.map { clause in
    let terms = clause.alternatives.map(describe)
    return terms.count == 1 ? terms[0] : "(" + terms.joined(separator: " | ") + ")"
  }.joined(separator: " & ")
}

private func describe(_ term: Query.Term) -> String {
  (term.isNegated ? "!" : "") + describe(term.condition)
}

private func describe(_ condition: Query.Condition) -> String {
  switch condition {
  case .text(let pattern): describe(pattern)
  case .field(let field, let patterns): "\(field)\(list(patterns.map(describe)))"
  case .actor(let actors): "actor\(list(actors.map { "\($0)" }))"
  case .domain(let domains): "domain\(list(domains.map { "\($0)" }))"
  case .kind(let kinds): "kind\(list(kinds.map(\.rawValue)))"
  case .modality(let modalities): "modality\(list(modalities.map(\.rawValue)))"
  case .standing(let standings): "is\(list(standings.map(\.rawValue)))"
  case .cites(let references):
    "cites\(list(references.map { "\($0.passage)" + ($0.bullet.map { ".\($0)" } ?? "") }))"
  case .id(let ids): "id\(list(ids.map { $0.text + ($0.isWhole ? "" : "…") }))"
  }
}

private func describe(_ pattern: Pattern) -> String {
  let text = pattern.description
  let quoted = text.contains { " |&(),^$~".contains($0) } ? "«\(text)»" : text
  let placed =
    switch pattern.place {
    case .anywhere: quoted
    case .start: "^" + quoted
    case .end: quoted + "$"
    case .whole: "^" + quoted + "$"
    case .scattered: "~" + quoted
    }
  return (pattern.isCaseSensitive ? "Cs " : "") + placed
}

private func list(_ values: [String]) -> String {
  "(" + values.joined(separator: ", ") + ")"
}
