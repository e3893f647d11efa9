@testable import Dossiers

/// A text in which `§` marks the places where problems are expected.
struct Marked {
  let bytes: [UInt8]
  /// The places of the marks, counted line by line and scalar by scalar.
  let positions: [SourcePosition]

  init(_ text: String) {
    var (plain, positions) = (String.UnicodeScalarView(), [SourcePosition]())
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "§": positions.append(SourcePosition(line: line, column: column))
      case "\n":
        plain.append(scalar)
        (line, column) = (line + 1, 1)
      default:
        plain.append(scalar)
        column += 1
      }
    }
    bytes = Array(String(plain).utf8)
    self.positions = positions
  }
}

/// The error in bytes that should be one JSON value as `line:column: message`; `nil` where they
/// are one.
func syntaxError(in bytes: [UInt8]) -> String? {
  var cursor = JSONCursor(bytes)
  do {
    try cursor.skipValue()
    try cursor.expectEnd()
    return nil
  } catch {
    let position = SourcePosition.positions(of: [error.offset], in: bytes)[0]
    return "\(position): \(error.message)"
  }
}

/// Calls `body` with every sequence of up to `length` elements of an alphabet, shorter ones first.
func withEverySequence<Element>(
  of alphabet: [Element], upTo length: Int, _ body: ([Element]) -> Void
) {
  for count in 0...length {
    var digits = [Int](repeating: 0, count: count)
    repeat {
      body(digits.map { alphabet[$0] })
      var position = count - 1
      while position >= 0 {
        digits[position] += 1
        if digits[position] < alphabet.count { break }
        digits[position] = 0
        position -= 1
      }
      if position < 0 { break }
    } while true
  }
}
