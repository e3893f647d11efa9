/// Which part of the board is at the top of the screen.
package struct Scroll: Sendable, Hashable {
  /// A position in the board's list of entries.
  package var entry = 0
  /// How many lines of that entry are above the top.
  package var line = 0
}
