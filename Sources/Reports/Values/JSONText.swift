package import Screen

/// Values as JSON text (RFC 8259), safe to show as it is.
///
/// What `CleanText` would not send to a terminal is written as an escape, which means the same to
/// every reader of JSON: so data loses nothing, and a terminal takes no harm. Cleaning the text
/// line by line leaves it as it is.
package enum JSONText {
  /// One value on one line, without a line break at its end.
  package static func compact(_ value: Value) -> CleanText {
    CleanText(cleaning: text(value, indent: nil))
  }

  /// One value over several lines, two spaces a level; arrays of plain values and short objects of
  /// them stay on one.
  package static func lines(_ value: Value) -> [CleanText] {
    CleanText.paragraphs(cleaning: text(value, indent: 0))
  }

  /// The same as a string: on one line without an indent, else over several, of which all but the
  /// first are indented by so many spaces more.
  static func text(_ value: Value, indent: Int?) -> String {
    switch value {
    case .null: return "null"
    case .integer(let number): return String(number)
    case .ratio(let part, let whole): return Value.decimal(part, of: whole, places: 4) ?? "null"
    case .string(let string): return quoted(string)
    case .array(let values):
      guard let indent, !values.allSatisfy(\.isPlain) else {
        let parts = values.map { text($0, indent: nil) }
        return "[" + parts.joined(separator: indent == nil ? "," : ", ") + "]"
      }
      return container("[", values.map { text($0, indent: indent + 2) }, "]", indent: indent)
    case .object(let members):
      if indent != nil, let line = shortLine(members) { return line }
      let parts = members.map { member in
        quoted(member.key) + (indent == nil ? ":" : ": ")
          + text(member.value, indent: indent.map { $0 + 2 })
      }
      return container("{", parts, "}", indent: indent)
    }
  }

  /// An object of plain values on one line, if that is short: `{"passage": 11, "bullet": "a"}`.
  private static func shortLine(_ members: [Value.Member]) -> String? {
    guard members.allSatisfy(\.value.isPlain) else { return nil }
    let parts = members.map { quoted($0.key) + ": " + text($0.value, indent: nil) }
    let line = "{" + parts.joined(separator: ", ") + "}"
    return line.utf8.count <= 72 ? line : nil
  }

  private static func container(
    _ open: String, _ parts: [String], _ close: String, indent: Int?
  ) -> String {
    guard let indent, !parts.isEmpty else { return open + parts.joined(separator: ",") + close }
    let margin = String(repeating: " ", count: indent)
    return open + "\n" + parts.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n" + margin
      + close
  }

  /// A string in quotes.
  static func quoted(_ string: String) -> String {
    isPlain(string) ? "\"" + string + "\"" : escaped(string)
  }

  /// Whether nothing of it needs an escape.
  private static func isPlain(_ string: String) -> Bool {
    guard !string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F })
    else { return false }
    return isClean(string)
  }

  private static func isClean(_ string: some StringProtocol) -> Bool {
    let string = String(string)
    return CleanText(cleaning: string).string.utf8.elementsEqual(string.utf8)
  }

  /// Cluster by cluster: one that is clean by itself stays as it is, since clean texts put together
  /// are clean; of another, all that is not ASCII is escaped.
  private static func escaped(_ string: String) -> String {
    var text = "\""
    for cluster in string {
      let needsEscape = cluster.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
      if !needsEscape, isClean(String(cluster)) {
        text.append(cluster)
      } else {
        for scalar in cluster.unicodeScalars { text += escape(scalar) }
      }
    }
    return text + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case " "..."~": return String(scalar)
    default:
      return UTF16.encode(scalar).map { Array($0) }?.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined() ?? ""
    }
  }
}
