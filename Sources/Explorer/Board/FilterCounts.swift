import Dossiers
import Search

/// How many of the items that the domains shown have a filter finds, on each side and in all.
package struct FilterCounts: Sendable, Hashable {
  package private(set) var left = 0
  package private(set) var right = 0
  package let context: Int
  /// How many items there are, found or not.
  package private(set) var total = 0

  /// Counts in the time that the rows of the domains shown take.
  init(_ matches: Matches, in comparison: Comparison, domain: Int?) {
    context = domain == nil ? matches.context.count : 0
    for position in comparison.sections.indices where domain == nil || domain == position {
      for row in comparison.rows[comparison.sections[position]] {
        if let item = row.item(on: .left) {
          total += 1
          if matches.items.contains(item) { left += 1 }
        }
        if let item = row.item(on: .right) {
          total += 1
          if matches.items.contains(item) { right += 1 }
        }
      }
    }
  }

  /// How many items are found on both sides together.
  package var items: Int { left + right }
  /// Whether neither an item nor a context claim is found.
  package var isEmpty: Bool { items + context == 0 }
}
