package import Screen

/// What has happened outside.
package enum Event: Sendable, Hashable {
  case keyPressed(Key)
  /// Text was pasted; raw.
  case textPasted(String)
  case screenResized(Size)
  /// The program was stopped and goes on.
  case programResumed
  /// A search has found something, or all there is.
  case searched(SearchAnswer)
  /// Two actors have been compared.
  case compared(ComparisonAnswer)
  /// The values of a field have been gathered.
  case gathered(ValuesAnswer)
  /// Time has passed; comes only while something is under way.
  case ticked
}
