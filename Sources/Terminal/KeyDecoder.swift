internal import Screen

/// Turns the bytes of a keyboard into input, wherever the reads happen to cut them.
///
/// A terminal sends Escape, the first byte of an arrow key, and Alt with a letter all alike: only
/// time tells them apart. So the decoder keeps what is not complete, says how long to wait for the
/// rest, and takes it as it stands once `settle` tells it that nothing came. It knows no clock.
struct KeyDecoder {
  /// What may arrive in one paste, in bytes; the rest of it is swallowed.
  static let pasteLimit = 1 << 20
  /// How long the rest of a begun sequence may take, in milliseconds: a slow line may cut it, and
  /// nobody types its first two bytes.
  static let sequencePatience = 250
  /// How long a paste may pause, in milliseconds, before its end is taken to be lost: a stalled
  /// line must not turn the rest of it into commands, and a lost end must not lock the keyboard.
  static let pastePatience = 3000

  private let parser: KeyParser
  /// What has been read and not yet been used, from `start` on.
  private(set) var held: [UInt8] = []
  private var start = 0
  private var paste: Paste?
  private var isSettled = false

  /// Creates a decoder that knows the sequences of one terminal besides those that all share.
  init(sequences: KeySequences = KeySequences([])) {
    parser = KeyParser(sequences: sequences)
  }

  /// Takes bytes in the order in which they were read.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    held.removeSubrange(..<start)
    start = 0
    held.append(contentsOf: bytes)
    isSettled = false
  }

  /// Nothing more has come: what is held is all there is.
  mutating func settle() {
    isSettled = true
  }

  /// How many milliseconds to wait for more before `settle`; `nil` where nothing is held.
  func patience(escapeDelay: Int) -> Int? {
    if paste != nil { return Self.pastePatience }
    return switch held.count - start {
    case 0: nil
    case 1 where held[start] == KeyParser.escape: escapeDelay
    default: max(escapeDelay, Self.sequencePatience)
    }
  }

  /// The next complete input; `nil` where there is none yet.
  mutating func next() -> Input? {
    while true {
      if paste != nil { return nextPaste() }
      guard start < held.count else { break }
      switch parser.step(held[start...], isAll: isSettled) {
      case .key(let key, let length):
        start += length
        return .key(key)
      case .ignored(let length):
        start += length
      case .pasteBegins(let length):
        start += length
        paste = Paste(limit: Self.pasteLimit)
        isSettled = false
      case .incomplete:
        return nil
      }
    }
    dropUsed()
    return nil
  }

  private mutating func nextPaste() -> Input? {
    start += paste?.take(held[start...]) ?? 0
    dropUsed()
    guard let paste, paste.isComplete || isSettled else { return nil }
    self.paste = nil
    return .pasted(paste.text)
  }

  private mutating func dropUsed() {
    guard start == held.count else { return }
    held.removeAll(keepingCapacity: true)
    start = 0
  }
}
