internal import Screen

/// The sequences that begin with `ESC [` (CSI) and `ESC O` (SS3), and the keys behind them.
///
/// Sources: ECMA-48 section 5.4 for the form; "XTerm Control Sequences", "PC-Style Function Keys"
/// and "Other Modified Keys" for the keys and the modifiers (1 + Shift 1 + Alt 2 + Ctrl 4); the
/// console_codes manual page for the Linux console.
enum ControlSequence {
  /// Reads `ESC [`, parameters, a final byte.
  static func step(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> KeyParser.Step {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") { return stepLinux(bytes, isAll: isAll) }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      if body.count > KeyParser.longestSequence { return .ignored(length: bytes.count) }
      guard isAll else { return .incomplete }
      return body.isEmpty ? .key(.alt("["), length: 2) : .ignored(length: bytes.count)
    }
    let length = end - bytes.startIndex + 1
    let final = bytes[end]
    // Something else begins in the middle: what is there was cut off.
    guard (0x40...0x7E).contains(final) else { return .ignored(length: length - 1) }
    if final == UInt8(ascii: "M"), length == 3 {
      // A mouse report of the oldest kind: three more bytes, of any value.
      if bytes.count < 6, !isAll { return .incomplete }
      return .ignored(length: min(6, bytes.count))
    }
    let parameters = Parameters(bytes[(bytes.startIndex + 2)..<end])
    if final == UInt8(ascii: "~"), parameters?[0] == 200 { return .pasteBegins(length: length) }
    return parameters.flatMap { key(final, $0) }.map { .key($0, length: length) }
      ?? .ignored(length: length)
  }

  /// Reads `ESC O` and one letter, which some terminals put a modifier before.
  static func stepSingleShift(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> KeyParser.Step {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x30...0x3B).contains($0) }) else {
      if body.count > KeyParser.longestSequence { return .ignored(length: bytes.count) }
      guard isAll else { return .incomplete }
      return body.isEmpty ? .key(.alt("O"), length: 2) : .ignored(length: bytes.count)
    }
    let length = end - bytes.startIndex + 1
    guard (0x40...0x7E).contains(bytes[end]) else { return .ignored(length: length - 1) }
    let modifiers = Parameters(body[..<end]).map { Modifiers(parameter: $0.last) } ?? []
    return keypadKey(bytes[end]).map { .key($0, length: length) }
      ?? letterKey(bytes[end]).map { .key(modified($0, modifiers), length: length) }
      ?? .ignored(length: length)
  }

  /// F1 to F5 of the Linux console: `ESC [ [ A` to `E`.
  private static func stepLinux(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> KeyParser.Step {
    guard let letter = bytes.dropFirst(3).first else {
      return isAll ? .ignored(length: bytes.count) : .incomplete
    }
    guard (0x40...0x7E).contains(letter) else { return .ignored(length: 3) }
    let number = Int(letter) - 0x40
    return (1...5).contains(number) ? .key(.function(number), length: 4) : .ignored(length: 4)
  }

  private static func key(_ final: UInt8, _ parameters: Parameters) -> Key? {
    let modifiers = Modifiers(parameter: parameters[1])
    switch final {
    case UInt8(ascii: "~") where parameters[0] == 27:
      return characterKey(parameters[2], modifiers)
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      return numberedKey(parameters[0]).map { modified($0, modifiers) }
    case UInt8(ascii: "u"): return characterKey(parameters[0], modifiers)
    case UInt8(ascii: "Z"): return .backTab
    // rxvt: arrows with Shift.
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return letterKey(final - 0x20)
    default: return letterKey(final).map { modified($0, modifiers) }
    }
  }

  private static func letterKey(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
    default: nil
    }
  }

  /// The number pad in application mode, `ESC O` and `j` to `y` or `M` or `X`.
  private static func keypadKey(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(letter - 0x40)))
    default: nil
    }
  }

  /// The keys that a VT220 numbers.
  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
