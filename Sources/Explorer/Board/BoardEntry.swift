/// One thing in the board's list, from top to bottom.
package enum BoardEntry: Sendable, Hashable {
  /// The title of a domain's section; a position in `Dossier.domains`.
  case domain(Int)
  /// A position in `Comparison.rows`.
  case row(Int)
  /// The title of the last section, of what belongs to no single actor.
  case contextTitle
  /// A position in `Dossier.context`.
  case context(Int)
}
