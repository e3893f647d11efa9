import SeededRandom
import Testing

@testable import Explorer

/// The plain model: the text before the cursor, the text after it, and what was cut.
private struct PlainLine {
  var before: String
  var after = ""
  var cut = ""
  var isCutting = false

  /// Keeps what was cut; what is cut in one go is put back in one go.
  private mutating func keep(_ piece: String, isBefore: Bool) {
    cut = !isCutting ? piece : isBefore ? piece + cut : cut + piece
    isCutting = true
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  mutating func moveBack(_ count: Int = 1) {
    for _ in 0..<count where !before.isEmpty {
      after = String(before.removeLast()) + after
    }
  }

  mutating func moveForward() {
    if !after.isEmpty { before.append(after.removeFirst()) }
  }

  mutating func perform(_ action: Action) {
    if ![.killToStart, .killToEnd, .killWordBack, .killToBlank, .killWordForward].contains(action) {
      isCutting = false
    }
    switch action {
    case .characterBack: moveBack()
    case .characterForward: moveForward()
    case .wordBack:
      while let last = before.last, !Self.isWordPart(last) { moveBack() }
      while let last = before.last, Self.isWordPart(last) { moveBack() }
    case .wordForward:
      while let next = after.first, !Self.isWordPart(next) { moveForward() }
      while let next = after.first, Self.isWordPart(next) { moveForward() }
    case .lineStart: (before, after) = ("", before + after)
    case .lineEnd: (before, after) = (before + after, "")
    case .deleteBackward: _ = before.popLast()
    case .deleteForward: if !after.isEmpty { after.removeFirst() }
    case .killToStart:
      if !before.isEmpty { keep(before, isBefore: true) }
      before = ""
    case .killToEnd:
      if !after.isEmpty { keep(after, isBefore: false) }
      after = ""
    case .killWordBack:
      var line = self
      line.perform(.wordBack)
      if line.before != before {
        keep(String(before.dropFirst(line.before.count)), isBefore: true)
      }
      before = line.before
    case .killToBlank:
      let all = before
      while before.last?.isWhitespace == true { before.removeLast() }
      while before.last?.isWhitespace == false { before.removeLast() }
      if before != all { keep(String(all.dropFirst(before.count)), isBefore: true) }
    case .killWordForward:
      var line = self
      line.perform(.wordForward)
      if line.after != after {
        keep(String(line.before.dropFirst(before.count)), isBefore: false)
      }
      after = line.after
    case .yank: before += cut
    case .transpose:
      if after.isEmpty, before.count > 1 { moveBack() }
      guard let last = before.last, let next = after.first else { return }
      before.removeLast()
      after.removeFirst()
      before += String(next) + String(last)
    default: break
    }
  }
}

@Suite struct LineEditorTests {
  private static let actions: [Action] = [
    .characterBack, .characterForward, .wordBack, .wordForward, .lineStart, .lineEnd,
    .deleteBackward, .deleteForward, .killWordBack, .killToBlank, .killWordForward, .killToStart,
    .killToEnd, .yank, .transpose,
  ]

  /// Every script of up to three actions, from every place, on a text of words, signs and clusters of many scalars.
  @Test(arguments: ["", "a", "ab c", "a  b-c", "né e\u{301}x", "👩‍👩‍👧 بله"])
  func everyShortScriptAgreesWithThePlainLine(text: String) {
    func check(_ editor: LineEditor, _ line: PlainLine, _ script: [Action]) -> Bool {
      guard editor.text == line.before + line.after, editor.cursor == line.before.count else {
        Issue.record(
          """
          "\(text)" after \(script.map(\.rawValue)): "\(editor.text)" at \(editor.cursor), \
          expected "\(line.before)|\(line.after)"
          """)
        return false
      }
      guard script.count < 3 else { return true }
      return Self.actions.allSatisfy { action in
        var (editor, line) = (editor, line)
        editor.perform(action)
        line.perform(action)
        return check(editor, line, script + [action])
      }
    }
    for start in 0...text.count {
      var editor = LineEditor(text)
      var line = PlainLine(before: text)
      editor.move(by: -start)
      line.moveBack(start)
      _ = check(editor, line, [])
    }
  }

  @Test func aWordEndsAtASignAndABlankIsFurther() {
    for (text, word, blank) in [
      ("kind:goal,position", "kind:goal,", ""), ("a kind:", "a ", "a "), ("!x", "!", ""),
      ("tag:\"arms race\"", "tag:\"arms ", "tag:\"arms "),
    ] {
      var editor = LineEditor(text)
      editor.perform(.killWordBack)
      #expect(editor.text == word)
      editor = LineEditor(text)
      editor.perform(.killToBlank)
      #expect(editor.text == blank)
    }
  }

  /// A word that is typed goes at once, everything else step by step.
  @Test func undoesWhatWasDone() {
    var editor = LineEditor()
    for character in "ab cd" { editor.insert(String(character)) }
    editor.perform(.killToBlank)
    editor.insert("x y z")
    editor.perform(.deleteBackward)
    editor.perform(.deleteBackward)
    editor.perform(.lineStart)
    editor.perform(.deleteForward)
    editor.replace(with: "older")
    editor.replace(with: "oldest")
    var texts = [editor.text]
    for _ in 0..<8 {
      editor.perform(.undo)
      texts.append(editor.text)
    }
    #expect(
      texts == ["oldest", "b x y", "ab x y", "ab x y z", "ab ", "ab cd", "ab ", "", ""])
    editor.insert("new")
    editor.perform(.undo)
    #expect(editor.text.isEmpty)
  }

  /// Whatever is done, undoing goes back through texts that were there to the first.
  @Test(arguments: 0..<20) func undoingAllGivesTheFirst(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var editor = LineEditor("first of all")
    var seen = [editor]
    for _ in 0..<60 {
      if Bool.random(using: &random) {
        editor.insert(random.pick(["a", " ", "é", "words at once", "\u{301}", ","]))
      } else {
        editor.perform(random.pick(Self.actions))
      }
      seen.append(editor)
    }
    for _ in 0..<130 {
      editor.perform(.undo)
      #expect(seen.contains { $0.text == editor.text && $0.cursor == editor.cursor })
    }
    #expect(editor.text == "first of all")
  }

  @Test func typingGoesInAtTheCursor() {
    var editor = LineEditor("ac")
    editor.move(by: -1)
    editor.insert("b")
    #expect(editor.text == "abc")
    #expect(editor.cursor == 2)
  }

  @Test func aMarkJoinsWhatItIsTypedAfter() {
    var editor = LineEditor("e")
    editor.insert("\u{301}")
    #expect(editor.characters == ["é"])
    #expect(editor.cursor == 1)
    editor.deleteBackward()
    #expect(editor.text.isEmpty)
  }

  /// What a deletion or an insertion brings together may become one character; the cursor is
  /// then after it and never in it.
  @Test func whatComesTogetherBecomesOneCharacter() {
    var flags = LineEditor("🇫x🇷")
    flags.move(by: -1)
    flags.deleteBackward()
    #expect(flags.characters == ["🇫🇷"])
    #expect(flags.cursor == 1)

    var accent = LineEditor("\u{301}")
    accent.moveToStart()
    accent.insert("e")
    #expect(accent.characters == ["é"])
    #expect(accent.cursor == 1)
  }

  @Test func whatIsCutInOneGoComesBackInOne() {
    var editor = LineEditor("one two three four")
    for action in [Action.wordBack, .wordBack, .killWordBack, .killToBlank, .killToEnd, .yank] {
      editor.perform(action)
    }
    #expect(editor.text == "one two three four")
    for action in [Action.killWordBack, .lineStart, .killWordForward, .lineEnd, .yank] {
      editor.perform(action)
    }
    #expect(editor.text == " two three one")
    editor.perform(.killWordBack)
    editor.insert("x ")
    editor.perform(.killWordBack)
    editor.perform(.yank)
    #expect(editor.text == " two three x ")
  }

  @Test func actionsOfOtherPlacesDoNothing() {
    for action in Action.allCases where !Self.actions.contains(action) && action != .undo {
      var editor = LineEditor("a b")
      editor.move(by: -1)
      let before = editor
      editor.perform(action)
      #expect(editor == before)
    }
  }
}
