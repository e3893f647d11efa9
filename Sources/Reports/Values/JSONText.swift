import Dossiers
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
    var bytes: [UInt8] = []
    append(value, indent: indent, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A string in quotes.
  static func quoted(_ string: String) -> String {
    text(.string(string), indent: nil)
  }

  /// Appends a value as `text` has it.
  static func append(_ value: Value, indent: Int?, to bytes: inout [UInt8]) {
    let layout = indent.map(Layout.lines) ?? .compact
    append(value, layout, to: &bytes)
  }

  /// How the parts of a value are set.
  private enum Layout {
    /// Without any space.
    case compact
    /// With a space after commas and colons.
    case line
    /// Each part on a line of its own, where the value's own lines are indented by so many spaces.
    case lines(Int)

    /// The layout of plain values, which stand on one line.
    var line: Layout {
      if case .lines = self { .line } else { self }
    }

    /// The layout of the parts.
    var inner: Layout {
      if case .lines(let indent) = self { .lines(indent + 2) } else { self }
    }
  }

  private static func append(_ value: Value, _ layout: Layout, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(text: "null")
    case .integer(let number): bytes.append(text: String(number))
    case .ratio(let part, let whole):
      bytes.append(text: Value.decimal(part, of: whole, places: 4) ?? "null")
    case .string(let string): JSONString.append(string, to: &bytes)
    case .text(let text): JSONString.append(text, to: &bytes)
    case .texts(let texts):
      bytes.append(UInt8(ascii: "["))
      for (number, text) in texts.enumerated() {
        appendSpace(before: number, layout.line, to: &bytes)
        JSONString.append(text, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .citations(let citations):
      appendObjects(citations, layout, to: &bytes) { citation, layout, bytes in
        appendKey("passage", 0, layout, to: &bytes)
        bytes.append(text: String(citation.passage))
        var count = 1
        if let bullet = citation.bulletLetter {
          appendKey("bullet", count, layout, to: &bytes)
          JSONString.append(String(bullet), to: &bytes)
          count += 1
        }
        if let quote = citation.quote {
          appendKey("quote", count, layout, to: &bytes)
          JSONString.append(quote, to: &bytes)
        }
      }
    case .references(let positions, let relations):
      appendObjects(positions, layout, to: &bytes) { position, layout, bytes in
        appendKey("id", 0, layout, to: &bytes)
        JSONString.append(relations[position].id, to: &bytes)
        appendKey("kind", 1, layout, to: &bytes)
        JSONString.append(relations[position].kind.rawValue, to: &bytes)
        appendKey("basis", 2, layout, to: &bytes)
        JSONString.append(relations[position].basis.rawValue, to: &bytes)
      }
    case .array(let values): append(values, layout, to: &bytes)
    case .object(let members):
      guard members.allSatisfy(\.value.isPlain) else {
        append(members, layout, to: &bytes)
        return
      }
      appendShort(layout, to: &bytes) { append(members, $0, to: &$1) }
    }
  }

  /// Appends an array of objects that have plain values alone; `members` writes those of one.
  private static func appendObjects<Element>(
    _ elements: [Element], _ layout: Layout, to bytes: inout [UInt8],
    members: (Element, Layout, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for number in elements.indices {
      appendSpace(before: number, layout, to: &bytes)
      appendShort(layout.inner, to: &bytes) { layout, bytes in
        bytes.append(UInt8(ascii: "{"))
        members(elements[number], layout, &bytes)
        appendEnd("}", isEmpty: false, layout, to: &bytes)
      }
    }
    appendEnd("]", isEmpty: elements.isEmpty, layout, to: &bytes)
  }

  /// Appends an object of plain values: where lines are the layout, on one line if it is short.
  private static func appendShort(
    _ layout: Layout, to bytes: inout [UInt8], _ object: (Layout, inout [UInt8]) -> Void
  ) {
    if case .lines = layout {
      let start = bytes.count
      object(.line, &bytes)
      if bytes.count - start <= longestLine { return }
      bytes.removeSubrange(start...)
    }
    object(layout, &bytes)
  }

  /// Appends the key of member number `number`, which is a plain word, up to its value.
  private static func appendKey(
    _ key: StaticString, _ number: Int, _ layout: Layout, to bytes: inout [UInt8]
  ) {
    appendSpace(before: number, layout, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeRawBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if case .compact = layout {} else { bytes.append(UInt8(ascii: " ")) }
  }

  /// Up to so many bytes an object of plain values stays on one line:
  /// `{"passage": 11, "bullet": "a"}`.
  private static let longestLine = 72

  private static func append(_ values: [Value], _ layout: Layout, to bytes: inout [UInt8]) {
    let layout = values.allSatisfy(\.isPlain) ? layout.line : layout
    bytes.append(UInt8(ascii: "["))
    for (number, value) in values.enumerated() {
      appendSpace(before: number, layout, to: &bytes)
      append(value, layout.inner, to: &bytes)
    }
    appendEnd("]", isEmpty: values.isEmpty, layout, to: &bytes)
  }

  private static func append(
    _ members: [Value.Member], _ layout: Layout, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "{"))
    for (number, member) in members.enumerated() {
      appendSpace(before: number, layout, to: &bytes)
      JSONString.append(member.key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      if case .compact = layout {} else { bytes.append(UInt8(ascii: " ")) }
      append(member.value, layout.inner, to: &bytes)
    }
    appendEnd("}", isEmpty: members.isEmpty, layout, to: &bytes)
  }

  /// What stands before part number `number` of a value.
  private static func appendSpace(before number: Int, _ layout: Layout, to bytes: inout [UInt8]) {
    if number > 0 { bytes.append(UInt8(ascii: ",")) }
    switch layout {
    case .compact: break
    case .line: if number > 0 { bytes.append(UInt8(ascii: " ")) }
    case .lines(let indent): appendLine(indent: indent + 2, to: &bytes)
    }
  }

  private static func appendEnd(
    _ bracket: Unicode.Scalar, isEmpty: Bool, _ layout: Layout, to bytes: inout [UInt8]
  ) {
    if case .lines(let indent) = layout, !isEmpty { appendLine(indent: indent, to: &bytes) }
    bytes.append(UInt8(ascii: bracket))
  }

  private static func appendLine(indent: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }
}
