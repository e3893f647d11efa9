package import Dossiers

/// All values that a dossier has for one field, counted.
///
/// To gather them takes a fifth of a second of a million items, so it is done once, where nobody
/// waits for it; what begins with some letters is then found in no time.
package struct FieldValues: Sendable {
  package let field: QueryField
  let list: List

  enum List: Sendable {
    /// Few, in the order in which they are offered.
    case words([CompletionWord])
    case texts(TextValues)
    case ids(SortedIDs)
  }

  /// Gathers.
  ///
  /// - Parameters:
  ///   - field: Whose values.
  ///   - dossier: Where they come from.
  ///   - comparison: The actors whose items count, and the relations that do; `nil` where all count.
  ///   - vocabulary: That of the dossier.
  /// - Complexity: Linear in items, claims and relations; ids are sorted.
  package init(
    of field: QueryField, _ dossier: Dossier, in comparison: Comparison?, _ vocabulary: Vocabulary
  ) {
    self.field = field
    list = FieldGatherer(dossier: dossier, comparison: comparison).list(of: field, vocabulary)
  }
}
