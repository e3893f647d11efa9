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
    var text = ""
    append(value, indent: indent, to: &text)
    return text
  }

  /// A string in quotes.
  static func quoted(_ string: String) -> String {
    JSONString.quoted(string)
  }

  private static func append(_ value: Value, indent: Int?, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .integer(let number): text += String(number)
    case .ratio(let part, let whole):
      text += Value.decimal(part, of: whole, places: 4) ?? "null"
    case .string(let string): text += quoted(string)
    case .array(let values):
      let isOnOneLine = indent == nil || values.allSatisfy(\.isPlain)
      let separator = indent == nil ? "," : ", "
      append(
        "[", values, "]", indent: isOnOneLine ? nil : indent, separator: separator, to: &text
      ) { append($0, indent: $1, to: &$2) }
    case .object(let members):
      let isOnOneLine = indent == nil || isShort(members)
      let separator = indent == nil ? "," : ", "
      append(
        "{", members, "}", indent: isOnOneLine ? nil : indent, separator: separator, to: &text
      ) { member, inner, text in
        text += quoted(member.key)
        text += indent == nil ? ":" : ": "
        append(member.value, indent: inner, to: &text)
      }
    }
  }

  /// Parts between brackets: on one line without an indent, else each on a line of its own.
  private static func append<Part>(
    _ open: String, _ parts: [Part], _ close: String, indent: Int?, separator: String,
    to text: inout String, _ appendPart: (Part, Int?, inout String) -> Void
  ) {
    text += open
    let margin = indent.map { "\n" + String(repeating: " ", count: $0 + 2) }
    for (number, part) in parts.enumerated() {
      if number > 0 { text += margin == nil ? separator : "," }
      text += margin ?? ""
      appendPart(part, indent.map { $0 + 2 }, &text)
    }
    if let indent, !parts.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  /// Whether an object has only plain values and a line of 72 bytes can hold it:
  /// `{"passage": 11, "bullet": "a"}`.
  private static func isShort(_ members: [Value.Member]) -> Bool {
    guard members.allSatisfy(\.value.isPlain) else { return false }
    let parts = members.map { quoted($0.key) + ": " + text($0.value, indent: nil) }
    return parts.reduce(parts.count * 2) { $0 + $1.utf8.count } <= 72
  }
}
