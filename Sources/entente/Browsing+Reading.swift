import Dossiers
import Explorer
import Terminal

/// Opening what takes a while: the screen first, then the file.
extension Browsing {
  /// A larger file is read while the screen shows how far that is: to read this much takes about
  /// as long as somebody takes to notice, a twentieth of a second.
  static let largestUnseen = 4 << 20

  /// Takes the terminal first, shows how far the file is read, and then the file.
  ///
  /// What is wrong with it, or with the arguments, is said when the screen is given back.
  func readOnScreen(
    _ file: DossierFile, _ bytes: [UInt8]?, size: Int
  ) throws(Failure) -> Int32 {
    let driver = try openTerminal()
    let (options, screen) = (options(of: driver), driver.size)
    let reading = BackgroundReading(size: size, wake: { CursesDriver.wake() }) {
      progress throws(Failure) in
      let dossier = try file.open(limit: sizeLimit, bytes: bytes, progress: progress)
      _ = progress.report(.indexing, 0, of: size)
      let count = dossier.items.count + dossier.context.count
      let opened = try open(dossier) {
        _ = progress.report(.indexing, size * $0 / max(count, 1), of: size)
      }
      return try state(opened, options, screen)
    }
    var session = ReadingSession(
      ReadingState(
        name: file.name, options: options, size: screen, progress: reading.progress.current),
      driver: driver
    ) { reading.result == nil ? reading.progress.current : nil }
    if let end = session.run() {
      reading.progress.cancel()
      return finish(end, driver)
    }
    guard case .success(var state)? = reading.result else {
      driver.close()
      guard case .failure(let failure)? = reading.result else { return 0 }
      throw failure
    }
    _ = state.update(.screenResized(driver.size))
    return browse(state, on: driver, typedAhead: session.state.typedAhead)
  }
}
