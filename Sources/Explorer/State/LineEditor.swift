/// A line of text under edit, with the keys that readline has made a habit.
///
/// It counts in grapheme clusters: what a reader takes for one character is one step.
package struct LineEditor: Sendable, Hashable {
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  private(set) var cursor: Int
  /// What was cut last, for `yank`; what is cut at once after that joins it.
  private var killed: [Character] = []
  private var isKilling = false
  /// How it was before each change that can be undone, the newest last.
  private var earlier: [Moment] = []
  private var lastChange: Change?

  /// The text and the cursor at some time.
  private struct Moment: Sendable, Hashable {
    let characters: [Character]
    let cursor: Int
  }

  /// What is done in one go is undone in one.
  private enum Change: Sendable, Hashable {
    /// A letter after the other, up to the next word.
    case typing
    case deleting
    /// Entries of a history, or candidates, one after the other.
    case replacing
    case other
  }

  /// As many as nobody undoes one by one.
  private static let mostMoments = 500

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }

  mutating func insert(_ text: String) {
    endKilling()
    let isOne = text.count == 1
    if isOne, text.first?.isWhitespace == false, cursor > 0, characters[cursor - 1].isWhitespace {
      endChange()
    }
    remember(isOne ? .typing : .other)
    join(String(characters[..<cursor]) + text, String(characters[cursor...]))
  }

  /// Puts the cursor between two texts, or, where their ends become one character, after that.
  private mutating func join(_ before: String, _ after: String) {
    characters = Array(before + after)
    cursor = 0
    var length = 0
    while length < before.utf8.count {
      length += characters[cursor].utf8.count
      cursor += 1
    }
  }

  mutating func replace(with text: String) {
    remember(.replacing)
    characters = Array(text)
    cursor = characters.count
  }

  /// Sets the text, with the cursor between the two parts of it.
  mutating func replace(with before: String, _ after: String) {
    remember(.replacing)
    join(before, after)
  }

  /// Ends a row of cuts: the next one is kept for itself.
  mutating func endKilling() { isKilling = false }

  /// Ends what is undone in one go.
  mutating func endChange() { lastChange = nil }

  /// Brings back the text as it was before the last change.
  mutating func undo() {
    guard let moment = earlier.popLast() else { return }
    (characters, cursor) = (moment.characters, moment.cursor)
    endChange()
  }

  private mutating func remember(_ change: Change) {
    defer { lastChange = change }
    guard change == .other || change != lastChange else { return }
    earlier.append(Moment(characters: characters, cursor: cursor))
    if earlier.count > Self.mostMoments { earlier.removeFirst() }
  }

  mutating func move(by count: Int) {
    cursor = min(max(0, cursor + count), characters.count)
  }

  mutating func moveToStart() { cursor = 0 }
  mutating func moveToEnd() { cursor = characters.count }
  mutating func moveWordBack() { cursor = wordStart() }
  mutating func moveWordForward() { cursor = wordEnd() }

  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    remember(.deleting)
    join(String(characters[..<(cursor - 1)]), String(characters[cursor...]))
  }

  mutating func deleteForward() {
    guard cursor < characters.count else { return }
    remember(.deleting)
    join(String(characters[..<cursor]), String(characters[(cursor + 1)...]))
  }

  mutating func killToStart() { kill(0..<cursor) }
  mutating func killToEnd() { kill(cursor..<characters.count) }
  mutating func killWordForward() { kill(cursor..<wordEnd()) }

  mutating func killWordBack() { kill(wordStart()..<cursor) }

  /// Cuts back to white space, as Ctrl-W does in a shell.
  mutating func killToBlank() {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    kill(start..<cursor)
  }

  mutating func yank() { insert(String(killed)) }

  /// Swaps the two characters at the cursor and steps over them; at the end, the last two.
  mutating func transpose() {
    guard cursor > 0, characters.count > 1 else { return }
    remember(.other)
    let next = min(cursor, characters.count - 1)
    characters.swapAt(next - 1, next)
    join(String(characters[...next]), String(characters[(next + 1)...]))
  }

  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    remember(.other)
    let cut = Array(characters[range])
    killed = !isKilling ? cut : range.upperBound == cursor ? cut + killed : killed + cut
    isKilling = true
    join(String(characters[..<range.lowerBound]), String(characters[range.upperBound...]))
  }

  private func wordStart() -> Int {
    var start = cursor
    while start > 0, !Self.isWordPart(characters[start - 1]) { start -= 1 }
    while start > 0, Self.isWordPart(characters[start - 1]) { start -= 1 }
    return start
  }

  private func wordEnd() -> Int {
    var end = cursor
    while end < characters.count, !Self.isWordPart(characters[end]) { end += 1 }
    while end < characters.count, Self.isWordPart(characters[end]) { end += 1 }
    return end
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
