import Dossiers
import Search

/// How many of the items that the domains shown have a filter finds, on each side and in all.
package struct FilterCounts: Sendable, Hashable {
  package let left: Int
  package let right: Int
  package let context: Int
  /// How many items there are, found or not.
  package let total: Int

  /// Counts; with a domain, only what that has.
  init(_ found: Found, in opened: OpenDossier, domain: Int?) {
    context = domain == nil ? found.claims.count : 0
    let comparison = opened.comparison
    let rows = domain.map { comparison.sections[$0] } ?? comparison.rows.indices
    left = found.left.ranks(of: rows).count
    right = found.right.ranks(of: rows).count
    total =
      opened.everything.left.ranks(of: rows).count
      + opened.everything.right.ranks(of: rows).count
  }

  /// How many items are found on both sides together.
  package var items: Int { left + right }
  /// Whether neither an item nor a context claim is found.
  package var isEmpty: Bool { items + context == 0 }
}
