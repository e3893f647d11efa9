import Dossiers
import Search

/// The values of a field, to be gathered and counted outside, where nobody waits for them.
package struct ValuesRequest: Sendable {
  /// Tells it from all other requests of the same state; a later one is greater.
  let ticket: Int
  let field: QueryField
  let opened: OpenDossier

  /// Gathers.
  package func answer() -> ValuesAnswer {
    ValuesAnswer(
      ticket: ticket,
      values: FieldValues(of: field, opened.dossier, in: opened.comparison, opened.vocabulary))
  }
}

/// Two requests are the same if their tickets are.
extension ValuesRequest: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.ticket == right.ticket }

  package func hash(into hasher: inout Hasher) { hasher.combine(ticket) }
}

/// What a request asked for.
package struct ValuesAnswer: Sendable {
  /// The ticket of the request.
  let ticket: Int
  let values: FieldValues
}

/// Two answers are the same if they answer the same request.
extension ValuesAnswer: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.ticket == right.ticket }

  package func hash(into hasher: inout Hasher) { hasher.combine(ticket) }
}
