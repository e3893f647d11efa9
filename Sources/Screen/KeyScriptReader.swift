/// Reads a key script from left to right.
///
/// By Unicode scalar where names start and end, so that no combining mark hides a `<` or a `>`.
struct KeyScriptReader {
  private let text: String
  private var rest: Substring

  init(_ text: String) {
    self.text = text
    rest = text[...]
  }

  /// The next input; `nil` at the end.
  mutating func next() throws(KeyScriptError) -> Input? {
    guard let first = rest.unicodeScalars.first else { return nil }
    if first == "<" { return try nextName() }
    guard first.properties.generalCategory != .control else {
      throw error(
        CleanText(cleaning: String(first)), "a key; Enter, Tab and Esc are <ret>, <tab> and <esc>")
    }
    return .key(.character(rest.removeFirst()))
  }

  /// Reads from a `<` to its `>`.
  private mutating func nextName() throws(KeyScriptError) -> Input {
    if let paste = KeyScriptPaste(rest) {
      guard paste.isClosed else { throw unclosed() }
      rest = paste.rest
      return .pasted(paste.text)
    }
    let scalars = rest.unicodeScalars
    guard let end = scalars.firstIndex(of: ">") else { throw unclosed() }
    let name = String(scalars[..<end].dropFirst())
    let input: Input
    if let size = try size(name) {
      input = .resized(size)
    } else if let key = Key(scriptName: name) {
      input = .key(key)
    } else {
      throw error(
        "<" + CleanText(cleaning: name) + ">",
        "a key such as <ret>, <esc>, <pgdn>, <f1>, <c-d>, <a-b>, or <lt> for < itself")
    }
    rest = Substring(scalars[scalars.index(after: end)...])
    return input
  }

  /// The size that `resize:80x24` names; `nil` for any other name.
  private func size(_ name: String) throws(KeyScriptError) -> Size? {
    let prefix = "resize:"
    guard name.lowercased().hasPrefix(prefix) else { return nil }
    let extents = name.dropFirst(prefix.count)
      .split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard extents.count == 2, extents.allSatisfy({ 1...KeyScript.largestExtent ~= $0 }) else {
      throw error(
        "<" + CleanText(cleaning: name) + ">",
        "columns and rows from 1 to \(KeyScript.largestExtent), as in <resize:80x24>")
    }
    return Size(width: extents[0], height: extents[1])
  }

  private func unclosed() -> KeyScriptError {
    error("< without a >", "a key such as <ret>, or <lt> for < itself")
  }

  /// A mistake where the reader stands.
  private func error(_ found: CleanText, _ expected: CleanText) -> KeyScriptError {
    let column = text.unicodeScalars.distance(from: text.startIndex, to: rest.startIndex) + 1
    return KeyScriptError(column: column, found: found, expected: expected)
  }
}
