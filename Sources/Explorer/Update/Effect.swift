/// What the outside is asked to do after an update.
package enum Effect: Sendable, Hashable {
  /// End with this exit status.
  case quit(status: Int32)
  /// Stop as a job of the shell until it is continued.
  case suspend
  /// Draw every cell anew, whatever is believed to be on the screen.
  case redraw
  /// Search, and give up what was searched for before.
  case search(SearchRequest)
  /// Give up the search that is under way.
  case cancelSearch
  /// Compare two actors, and give up those before.
  case compare(ComparisonRequest)
  /// Give up the comparison that is under way.
  case cancelComparison
  /// Gather the values of a field.
  case gather(ValuesRequest)
}
