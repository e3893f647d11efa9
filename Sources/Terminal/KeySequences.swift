internal import CTerminal
internal import Screen

/// The byte sequences of one terminal's keys.
struct KeySequences {
  enum Lookup: Equatable {
    /// The longest sequence at the front, and its length in bytes.
    case found(Key, length: Int)
    /// What is there is the beginning of a sequence.
    case begun
    case unknown
  }

  /// The terminfo names of the keys that have a `Key`.
  private static let names: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  private var keys: [ArraySlice<UInt8>: Key] = [:]
  private var beginnings: Set<ArraySlice<UInt8>> = []

  /// Creates a table; of two equal sequences the first counts.
  ///
  /// One byte that every terminal shares (Tab, Enter, Escape, Backspace) or that is a character
  /// stays what it is.
  init(_ sequences: [(bytes: [UInt8], key: Key)]) {
    for (bytes, key) in sequences where !Self.isFixed(bytes) && keys[bytes[...]] == nil {
      keys[bytes[...]] = key
      for length in 1..<bytes.count {
        beginnings.insert(bytes.prefix(length))
      }
    }
  }

  /// The table of the open terminal, from its terminfo entry.
  static func ofTerminal() -> KeySequences {
    KeySequences(
      names.compactMap { name, key in
        terminal_key_bytes(name).map { (String(cString: $0).utf8.map(\.self), key) }
      })
  }

  /// Looks for a sequence at the front of `bytes`, which may go on unless they are all there are.
  func lookUp(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Lookup {
    var found = Lookup.unknown
    for length in bytes.indices.lazy.map({ $0 - bytes.startIndex + 1 }) {
      let front = bytes.prefix(length)
      if let key = keys[front] { found = .found(key, length: length) }
      guard beginnings.contains(front) else { return found }
    }
    // All of `bytes` begins a longer sequence.
    return isAll || bytes.isEmpty ? found : .begun
  }

  private static func isFixed(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    return bytes.count == 1 && (first >= 0x20 || [0x08, 0x09, 0x0D, 0x1B].contains(first))
  }
}
