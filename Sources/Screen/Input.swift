/// What a terminal reports to the program.
package enum Input: Sendable, Hashable {
  case key(Key)
  /// Text pasted between the terminal's paste brackets; raw, not cleaned.
  case pasted(String)
  /// The screen now has this size.
  case resized(Size)
  /// The program was stopped and goes on; the screen must be drawn anew.
  case resumed
  /// Another thread has something to tell, such as what it has found.
  case woken
  /// A signal asks the program to end, or the terminal is gone (SIGHUP).
  case ended(signal: Int32)
}
