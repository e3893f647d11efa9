/// A terminal as the program sees it: it shows frames and reports input.
///
/// The real one draws with curses; another feeds keys from a list and keeps the last frame.
package protocol Driver: AnyObject {
  /// The screen's present size, in cells.
  var size: Size { get }
  /// How many palette entries the terminal has: 0 (no colours), 8, 16, 88 or 256.
  var colorCount: Int { get }
  /// Makes the screen show `frame`; a frame of another size than the screen is clipped to it.
  func present(_ frame: Frame)
  /// Waits for the next input, at most so many milliseconds; `nil` waits for ever.
  ///
  /// - Returns: `nil` where nothing has come in that time.
  func nextInput(within milliseconds: Int?) -> Input?
  /// Gives the terminal back, stops the process as Ctrl-Z does, and returns when it goes on.
  func suspend()
  /// Forgets what the screen is believed to show, so that the next frame is drawn whole.
  func invalidate()
}
