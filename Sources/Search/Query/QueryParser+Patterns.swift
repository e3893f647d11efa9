/// Words with the signs that say where they are to stand: `^start`, `end$`, `^both$`, `~fuzzy`.
extension QueryParser {
  /// A word or phrase with its signs; empty where there are only signs yet.
  ///
  /// A sign counts only outside a phrase, so `^"a b"$` is anchored and `"^a b$"` literal. The
  /// first sign decides: what follows `~` is all letters, also `^` and `$`.
  mutating func pattern(isValue: Bool) -> (pattern: Pattern, word: Word) {
    let start = position
    let sign = peek().flatMap { ["^", "~"].contains($0) ? $0 : nil }
    if sign != nil { position += 1 }
    let isPhrase = peek() == "\""
    let typed = word(isValue: isValue)
    var text = typed.text
    var isAtEnd = false
    if sign != "~" {
      if isPhrase {
        isAtEnd = !typed.isOpen && takeEndSign(isValue: isValue)
      } else if text.unicodeScalars.last == "$" {
        text.unicodeScalars.removeLast()
        isAtEnd = true
      }
    }
    let place: Pattern.Place =
      switch (sign, isAtEnd) {
      case ("~", _): .scattered
      case ("^", true): .whole
      case ("^", false): .start
      case (_, true): .end
      default: .anywhere
      }
    let word = Word(text: text, range: start..<position, isOpen: isAtOpenEnd)
    return (Pattern(text, at: place), word)
  }

  /// Takes a `$` behind a phrase, unless it begins the next word.
  private mutating func takeEndSign(isValue: Bool) -> Bool {
    guard peek() == "$" else { return false }
    let next = position + 1 < scalars.count ? scalars[position + 1] : " "
    guard next == "|" || next.properties.isWhitespace || (isValue && next == ",") else {
      return false
    }
    position += 1
    return true
  }
}
