/// One key as a terminal can send it.
///
/// A terminal sends the same byte for Tab and Ctrl-I, for Enter and Ctrl-M, for Escape and Ctrl-[:
/// those are `.tab`, `.enter` and `.escape` here, never `.control`.
package enum Key: Sendable, Hashable {
  /// A typed character, as one grapheme cluster; the space bar is `.character(" ")`.
  case character(Character)
  /// Ctrl with a lower-case letter or one of `\ ] ^ _`, and `@` for Ctrl-Space.
  case control(Character)
  /// Alt (or Escape just before) with a character.
  case alt(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)

  /// Alt with the Backspace key, which sends a delete character.
  package static let altBackspace = Key.alt("\u{7F}")
}
