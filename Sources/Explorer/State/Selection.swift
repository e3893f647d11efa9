/// What the cursor stands on: always something with a text of its own, never an empty cell.
package enum Selection: Sendable, Hashable {
  /// A position in `Dossier.items`.
  case item(Int)
  /// A position in `Dossier.context`.
  case context(Int)
}
