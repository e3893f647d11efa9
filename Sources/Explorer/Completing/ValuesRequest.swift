import Dossiers
import Search

/// The values of a field, to be gathered and counted outside, where nobody waits for them.
package struct ValuesRequest: Ticketed {
  package let ticket: Int
  let field: QueryField
  let opened: OpenDossier

  /// Gathers.
  package func answer() -> ValuesAnswer {
    ValuesAnswer(
      ticket: ticket,
      values: FieldValues(of: field, opened.dossier, in: opened.comparison, opened.vocabulary))
  }
}

/// What a request asked for.
package struct ValuesAnswer: Ticketed {
  package let ticket: Int
  let values: FieldValues
}
