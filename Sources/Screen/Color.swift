/// A colour of the terminal's own palette.
package enum Color: Sendable, Hashable {
  /// What the terminal uses where no colour is asked for.
  case terminal
  /// Entry 0 to 255 of the palette: 0 to 7 the basic colours, 8 to 15 their bright forms, then the
  /// 6×6×6 cube and the greys of a 256-colour terminal. A terminal with fewer entries shows
  /// `.terminal` instead.
  case indexed(UInt8)
}
