import Dossiers
import Screen
import Search

/// Why a filter finds nothing, where the reason is not in what is typed.
extension State {
  /// Says that nothing matches, or why.
  mutating func sayNothingMatches(_ text: String) {
    let query = try? Query(parsing: text, vocabulary: opened.vocabulary)
    say(query.flatMap(reasonForNothing) ?? "Nothing matches.")
  }

  /// That a query asks for actors of whom neither is shown; `nil` where it does not.
  func reasonForNothing(_ query: Query) -> CleanText? {
    guard dossier.actors.count > 2 else { return nil }
    for clause in query.clauses {
      var hidden: [Int] = []
      let isHidden = clause.alternatives.allSatisfy { term in
        guard !term.isNegated, let actors = actors(namedBy: term.condition), !actors.isEmpty,
          actors.allSatisfy({ !comparison.actors.contains($0) })
        else { return false }
        for actor in actors where !hidden.contains(actor) { hidden.append(actor) }
        return true
      }
      if isHidden { return remark(onHidden: hidden) }
    }
    return nil
  }

  /// The actors whose items alone a condition finds; `nil` where it may find others.
  private func actors(namedBy condition: Query.Condition) -> [Int]? {
    switch condition {
    case .actor(let actors): actors
    case .id(let references):
      references.contains { !$0.isWhole }
        || dossier.context.contains { claim in references.contains { $0.includes(claim.id) } }
        ? nil
        : dossier.items.lazy.filter { item in references.contains { $0.includes(item.id) } }
          .map(\.actor)
    default: nil
    }
  }

  private func remark(onHidden actors: [Int]) -> CleanText {
    let names = self.names(of: Array(actors.prefix(3)))
    let verb: CleanText = actors.count == 1 ? "is not one" : "are none"
    return "\(names) \(verb) of the two shown; v on the board picks them"
  }
}
