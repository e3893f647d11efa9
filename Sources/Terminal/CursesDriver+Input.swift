internal import CTerminal
internal import Glibc
package import Screen

extension CursesDriver {
  /// Waits for the next input.
  ///
  /// Signals come before keys. Once the terminal is gone, or the driver closed, every call
  /// answers `.ended(signal: SIGHUP)` at once.
  package func nextInput() -> Input {
    while true {
      if let ended = takeSignals() { return ended }
      if !reports.isEmpty { return reports.removeFirst() }
      if let input = decoder.next() { return input }
      if isGone || !isOpen { return .ended(signal: SIGHUP) }
      read()
    }
  }

  /// Waits for bytes, and for no more than a part of a sequence may take to be completed.
  private func read() {
    let patience = decoder.patience(escapeDelay: Int(terminal_escape_delay()))
    switch Int(terminal_wait(patience.map { Int32($0) } ?? -1)) {
    case TERMINAL_TIMED_OUT: decoder.settle()
    case TERMINAL_BYTES: readBytes()
    case TERMINAL_GONE: isGone = true
    default: break
    }
  }

  private func readBytes() {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
      let count = Int(terminal_read(bytes.baseAddress, Int32(bytes.count)))
      if count < 0 {
        isGone = true
      } else {
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
