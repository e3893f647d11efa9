/// Says whether bytes are JSON (RFC 8259) in UTF-8 without lone surrogates: the grammar written
/// down rule by rule, each answering what is left of the text, or nothing where it does not match.
///
/// It knows neither the limit on nesting nor the rule against repeated keys.
struct JSONOracle {
  typealias Rest = ArraySlice<Unicode.Scalar>

  static func accepts(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    let scalars = Array(text.unicodeScalars)
    return value(space(scalars[...])).map(space)?.isEmpty == true
  }

  private static func space(_ text: Rest) -> Rest {
    text.drop { [" ", "\t", "\n", "\r"].contains($0) }
  }

  private static func literal(_ word: String, _ text: Rest?) -> Rest? {
    guard let text, text.starts(with: word.unicodeScalars) else { return nil }
    return text.dropFirst(word.unicodeScalars.count)
  }

  private static func value(_ text: Rest) -> Rest? {
    literal("true", text) ?? literal("false", text) ?? literal("null", text) ?? number(text)
      ?? string(text) ?? list(text, "[", "]", value)
      ?? list(text, "{", "}") {
        string($0).flatMap { literal(":", space($0)) }.map(space).flatMap(value)
      }
  }

  private static func list(
    _ text: Rest, _ open: String, _ close: String, _ element: (Rest) -> Rest?
  ) -> Rest? {
    guard var rest = literal(open, text).map(space) else { return nil }
    if let end = literal(close, rest) { return end }
    while true {
      guard let after = element(rest).map(space) else { return nil }
      if let end = literal(close, after) { return end }
      guard let next = literal(",", after).map(space) else { return nil }
      rest = next
    }
  }

  private static func digits(_ text: Rest?) -> Rest? {
    guard let text, let first = text.first, ("0"..."9").contains(first) else { return nil }
    return text.drop { ("0"..."9").contains($0) }
  }

  private static func number(_ text: Rest) -> Rest? {
    let unsigned = literal("-", text) ?? text
    guard var rest = literal("0", unsigned) ?? digits(unsigned) else { return nil }
    if let point = literal(".", rest) {
      guard let end = digits(point) else { return nil }
      rest = end
    }
    if let letter = literal("e", rest) ?? literal("E", rest) {
      guard let end = digits(literal("+", letter) ?? literal("-", letter) ?? letter) else {
        return nil
      }
      rest = end
    }
    return rest
  }

  private static func string(_ text: Rest) -> Rest? {
    guard var rest = literal("\"", text) else { return nil }
    while let scalar = rest.first {
      if scalar == "\"" { return rest.dropFirst() }
      guard let next = scalar == "\\" ? escape(rest.dropFirst()) : rest.dropFirst(),
        scalar.value >= 0x20
      else { return nil }
      rest = next
    }
    return nil
  }

  private static func escape(_ text: Rest) -> Rest? {
    guard let letter = text.first else { return nil }
    if "\"\\/bfnrt".unicodeScalars.contains(letter) { return text.dropFirst() }
    guard let (high, rest) = codeUnit(text) else { return nil }
    if high & 0xF800 != 0xD800 { return rest }
    guard high & 0xFC00 == 0xD800, let (low, end) = literal("\\", rest).flatMap(codeUnit) else {
      return nil
    }
    return low & 0xFC00 == 0xDC00 ? end : nil
  }

  private static func codeUnit(_ text: Rest) -> (Int, Rest)? {
    guard let digits = literal("u", text)?.prefix(4), digits.count == 4 else { return nil }
    let isDigit = { "0123456789abcdefABCDEF".unicodeScalars.contains($0) }
    guard digits.allSatisfy(isDigit) else { return nil }
    let number = Int(String(String.UnicodeScalarView(digits)), radix: 16)
    return number.map { ($0, text.dropFirst(5)) }
  }
}
