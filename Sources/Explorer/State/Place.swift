package import Dossiers

/// All that decides what the screen shows of a dossier: what going back returns to.
package struct Place: Sendable, Hashable {
  /// The two actors, left and right, as positions in `Dossier.actors`.
  package var actors = [0, 1]
  /// `nil` only where the board has nothing to stand on.
  package var selection: Selection?
  /// The column that moving up and down keeps to where it can, as an editor keeps to a column.
  package var side: Side = .left
  package var scroll = Scroll()
  /// The only domain shown, as a position in `Dossier.domains`; `nil` shows all and the context.
  package var domain: Int?
  /// The text of the filter that is applied; empty for none.
  package var query = ""
  /// Whether what the filter does not match is left out instead of dimmed.
  package var hidesRest = false
  /// The relation that the last jump went to, shown first in the detail.
  package var relation: Int?
  package var isZoomed = false
  package var showsDetail = true
  /// How many lines of the detail, or of the zoomed pair, are scrolled out at the top; `nil` until
  /// the user scrolls it.
  package var detailScroll: Int?
}
