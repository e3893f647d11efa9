import Dossiers

/// How many of the items that the domains shown have a filter finds, on each side and in all.
package struct FilterCounts: Sendable, Hashable {
  package private(set) var left = 0
  package private(set) var right = 0
  package let context: Int
  /// How many items there are, found or not.
  package private(set) var total = 0

  /// Adds up what was counted by domain; with a domain, only what that has.
  init(_ found: Found, in opened: OpenDossier, domain: Int?) {
    context = domain == nil ? found.claims.count : 0
    for position in found.tallies.indices where domain == nil || domain == position {
      left += found.tallies[position].left
      right += found.tallies[position].right
      total += opened.itemCounts[position]
    }
  }

  /// How many items are found on both sides together.
  package var items: Int { left + right }
  /// Whether neither an item nor a context claim is found.
  package var isEmpty: Bool { items + context == 0 }
}
