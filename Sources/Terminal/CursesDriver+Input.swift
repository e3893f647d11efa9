internal import CTerminal
internal import Glibc
package import Screen

extension CursesDriver {
  /// Makes `nextInput` report `.woken`, at once or when it is next called.
  ///
  /// The one thing that may be called from any thread; calls that come faster than they are
  /// reported are one.
  package static func wake() { terminal_wake() }

  /// Waits for the next input, at most so many milliseconds; `nil` waits for ever.
  ///
  /// Signals come before keys, and keys before what other threads have to tell. Once the terminal
  /// is gone, or the driver closed, every call answers `.ended(signal: SIGHUP)` at once.
  package func nextInput(within milliseconds: Int?) -> Input? {
    let end = milliseconds.map { Self.now + max($0, 0) }
    while true {
      if let ended = takeSignals() { return ended }
      if !reports.isEmpty { return reports.removeFirst() }
      if let input = decoder.next() { return input }
      if isGone || !isOpen { return .ended(signal: SIGHUP) }
      if terminal_take_wake() == 1 { return .woken }
      if !read(until: end) { return nil }
    }
  }

  /// Waits for bytes until `end`, and for no more than a part of a sequence may take to be
  /// completed; `false` where `end` has come.
  private func read(until end: Int?) -> Bool {
    let settling = decoder.patience(escapeDelay: Int(terminal_escape_delay())).map {
      lastBytes + $0
    }
    let first = [end, settling].compactMap { $0 }.min()
    switch Int(terminal_wait(first.map { Int32(clamping: max(0, $0 - Self.now)) } ?? -1)) {
    case TERMINAL_TIMED_OUT:
      if let settling, Self.now >= settling { decoder.settle() } else { return false }
    case TERMINAL_BYTES: readBytes()
    case TERMINAL_GONE: isGone = true
    default: break
    }
    return true
  }

  /// Milliseconds on a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private func readBytes() {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
      let count = Int(terminal_read(bytes.baseAddress, Int32(bytes.count)))
      if count < 0 {
        isGone = true
      } else {
        lastBytes = Self.now
        decoder.feed(bytes.prefix(count))
      }
    }
  }

  /// Acts on the signals that have come; answers one that ends the process.
  private func takeSignals() -> Input? {
    while case let signal = terminal_take_signal(), signal != 0 {
      switch signal {
      case SIGTSTP: suspend()
      case SIGCONT: takeAgain()
      case SIGWINCH: updateSize()
      default: return .ended(signal: signal)
      }
    }
    return nil
  }
}
