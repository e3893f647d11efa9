package import Screen

/// Values as JSON text (RFC 8259), safe to show as it is.
///
/// What `CleanText` would not send to a terminal is written as an escape, which means the same to
/// every reader of JSON: so data loses nothing, and a terminal takes no harm.
package enum JSONText {
  /// One value on one line, without a line break at its end.
  package static func compact(_ value: Value) -> CleanText {
    CleanText(cleaning: text(value, indent: nil))
  }

  /// One value over several lines, two spaces a level; short arrays of plain values stay on one.
  package static func lines(_ value: Value) -> [CleanText] {
    CleanText.paragraphs(cleaning: text(value, indent: 0))
  }

  private static func text(_ value: Value, indent: Int?) -> String {
    switch value {
    case .null: return "null"
    case .integer(let number): return String(number)
    case .string(let string): return quoted(string)
    case .array(let values):
      let isPlain = values.allSatisfy(\.isPlain)
      return container(
        "[", values.map { text($0, indent: isPlain ? nil : indent.map { $0 + 2 }) }, "]",
        indent: isPlain ? nil : indent)
    case .object(let members):
      let parts = members.map { member in
        quoted(member.key) + (indent == nil ? ":" : ": ")
          + text(member.value, indent: indent.map { $0 + 2 })
      }
      return container("{", parts, "}", indent: indent)
    }
  }

  private static func container(
    _ open: String, _ parts: [String], _ close: String, indent: Int?
  ) -> String {
    guard let indent, !parts.isEmpty else { return open + parts.joined(separator: ",") + close }
    let margin = String(repeating: " ", count: indent)
    return open + "\n" + parts.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n" + margin
      + close
  }

  /// A string in quotes; plain where cleaning leaves it as it is, else with every scalar that is
  /// not ASCII escaped, since what is clean depends on neighbours.
  private static func quoted(_ string: String) -> String {
    let plain = quoted(string, escapingAll: false)
    return CleanText(cleaning: plain).string == plain ? plain : quoted(string, escapingAll: true)
  }

  private static func quoted(_ string: String, escapingAll: Bool) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case " "..."~": text.unicodeScalars.append(scalar)
      case _ where scalar.isASCII || escapingAll:
        for unit in UTF16.encode(scalar).map({ Array($0) }) ?? [] {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
