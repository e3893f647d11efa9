internal import Screen

/// Reads one key at the front of some bytes: control codes, UTF-8, Alt, and function keys.
///
/// The sequences are those of ECMA-48 as xterm, the VT220, rxvt and the Linux console use them,
/// and before them those of the terminal's own terminfo entry.
struct KeyParser {
  enum Step: Equatable {
    /// A key, and how many bytes it took.
    case key(Key, length: Int)
    /// Bytes that are no key of ours.
    case ignored(length: Int)
    /// The bracket before a paste.
    case pasteBegins(length: Int)
    /// More bytes may decide what this is.
    case incomplete
  }

  static let escape: UInt8 = 0x1B
  /// Longer than any key; what goes on is noise.
  static let longestSequence = 64

  let sequences: KeySequences

  /// Reads what is at the front of `bytes`, which must not be empty.
  ///
  /// If they are all that will come (`isAll`), the answer is never `.incomplete`.
  func step(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step {
    switch sequences.lookUp(bytes, isAll: isAll) {
    case .found(let key, let length): return .key(key, length: length)
    case .begun: return .incomplete
    case .unknown: break
    }
    return bytes[bytes.startIndex] == Self.escape
      ? stepEscape(bytes, isAll: isAll) : Self.stepCharacter(bytes, isAll: isAll)
  }

  private func stepEscape(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step {
    let rest = bytes.dropFirst()
    guard let second = rest.first else {
      return isAll ? .key(.escape, length: 1) : .incomplete
    }
    switch second {
    case UInt8(ascii: "["): return ControlSequence.step(bytes, isAll: isAll)
    case UInt8(ascii: "O"): return ControlSequence.stepSingleShift(bytes, isAll: isAll)
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      if let report = Self.stepReport(bytes, isAll: isAll) { return report }
    case Self.escape: return stepTwoEscapes(rest, isAll: isAll)
    default: break
    }
    return switch Self.stepCharacter(rest, isAll: isAll) {
    case .key(.character(let character), let length): .key(.alt(character), length: length + 1)
    case .key(.backspace, let length): .key(.altBackspace, length: length + 1)
    case .key(let key, let length): .key(key, length: length + 1)
    case .ignored(let length): .ignored(length: length + 1)
    case .pasteBegins, .incomplete: .incomplete
    }
  }

  /// Escape pressed twice, or Alt with a function key as rxvt sends it; `rest` begins with the
  /// second Escape.
  private func stepTwoEscapes(_ rest: ArraySlice<UInt8>, isAll: Bool) -> Step {
    guard let third = rest.dropFirst().first else {
      return isAll ? .key(.escape, length: 1) : .incomplete
    }
    let isFunctionKey = third == UInt8(ascii: "[") || third == UInt8(ascii: "O")
    return isFunctionKey ? .ignored(length: 1) : .key(.escape, length: 1)
  }

  /// A report of the terminal (a colour, its version), an answer to whatever ran before; `nil` for
  /// Alt-] and Alt-P.
  private static func stepReport(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step? {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return isAll ? nil : .incomplete }
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || "!>".utf8.contains(first)
    else { return nil }
    let end = body.firstIndex { $0 < 0x20 || $0 == 0x7F }
    guard let end else {
      return isAll || body.count > longestSequence ? .ignored(length: bytes.count) : .incomplete
    }
    let length = end - bytes.startIndex
    guard bytes[end] == escape else { return .ignored(length: length + 1) }
    guard let last = bytes[end...].dropFirst().first else {
      return isAll ? .ignored(length: length + 1) : .incomplete
    }
    return .ignored(length: last == UInt8(ascii: "\\") ? length + 2 : length)
  }

  /// One character or control code.
  private static func stepCharacter(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0x09: return .key(.tab, length: 1)
    case 0x0D: return .key(.enter, length: 1)
    case 0x1B: return .key(.escape, length: 1)
    // Which of the two Backspace sends differs between terminals, and no one binds the other.
    case 0x08, 0x7F: return .key(.backspace, length: 1)
    case 0x00: return .key(.control("@"), length: 1)
    case 0x01...0x1A: return .key(.control(Character(Unicode.Scalar(first + 0x60))), length: 1)
    case 0x1C...0x1F: return .key(.control(Character(Unicode.Scalar(first + 0x40))), length: 1)
    case 0x20...0x7E: return .key(.character(Character(Unicode.Scalar(first))), length: 1)
    default: return stepUTF8(bytes, isAll: isAll)
    }
  }

  /// One scalar value outside ASCII; what is malformed counts as U+FFFD, once for each longest
  /// part that could have begun one (Unicode 15, section 3.9, "maximal subparts").
  private static func stepUTF8(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step {
    let first = bytes[bytes.startIndex]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (1, 0x80...0xBF)
      }
    var scalar = UInt32(first) & (0xFF >> UInt32(length + 1))
    for index in 1..<max(length, 1) {
      guard let byte = bytes.dropFirst(index).first else {
        return isAll ? .key(.character("\u{FFFD}"), length: index) : .incomplete
      }
      guard (index == 1 ? second : 0x80...0xBF).contains(byte) else {
        return .key(.character("\u{FFFD}"), length: index)
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard length > 1, let value = Unicode.Scalar(scalar) else {
      return .key(.character("\u{FFFD}"), length: 1)
    }
    // C1 controls: no keyboard has them.
    return scalar < 0xA0
      ? .ignored(length: length) : .key(.character(Character(value)), length: length)
  }
}
