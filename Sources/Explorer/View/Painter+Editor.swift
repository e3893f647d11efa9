import Screen
import Search

/// A line under edit.
extension Painter {
  /// Which part of a line under edit is in its box.
  struct EditorWindow {
    /// How many cells are out of the box on the left.
    let offset: Int
    /// The cells of the line that are shown, between the marks of what is cut off.
    let cells: Range<Int>
  }

  /// Draws a line under edit, scrolled so that its cursor is in view; where text is cut off, it says
  /// so.
  ///
  /// What is `wrong`, in Unicode scalars of the text, is underlined.
  mutating func paintEditor(
    _ editor: LineEditor, x: Int, y: Int, width: Int, wrong: Range<Int>? = nil
  ) {
    guard width > 1 else { return }
    let bytes = wrong.map { utf8(ofScalars: $0, in: editor.text) }
    let (text, ranges) = CleanText.cleaning(editor.text, marking: bytes.map { [$0] } ?? [])
    let style = theme.error.overlaid(by: Style(attributes: .underline))
    let all = StyledText(text).overlaying(style, on: ranges)
    let window = editorWindow(editor, width: width)
    let mark = StyledText(glyphs.ellipsis, theme.faint)
    let left = window.cells.lowerBound - window.offset
    let right = window.offset + width - window.cells.upperBound
    grid.draw(
      all, at: Point(x: x - window.offset, y: y),
      within: Rect(x: x + left, y: y, width: window.cells.count, height: 1), metrics: metrics)
    draw(mark, x: x, y: y, width: left)
    draw(mark, x: x + width - right, y: y, width: right)
    cursor = Point(x: x + widthBeforeCursor(editor) - window.offset, y: y)
  }

  /// Which cells of a line under edit are in a box.
  ///
  /// A third of the box shows what is behind the cursor, if there is so much.
  func editorWindow(_ editor: LineEditor, width: Int) -> EditorWindow {
    let total = self.width(CleanText(cleaning: editor.text))
    let offset = max(0, min(widthBeforeCursor(editor) - width * 2 / 3, total - width + 1))
    let mark = self.width(glyphs.ellipsis)
    let markWidth = width >= 4 * mark ? mark : 0
    let (left, right) = (offset > 0 ? markWidth : 0, total - offset > width ? markWidth : 0)
    return EditorWindow(
      offset: offset, cells: offset + left..<max(offset + left, offset + width - right))
  }

  /// The cells before the cursor of a line under edit: of the whole text, since how a character is
  /// shown may depend on the next one.
  private func widthBeforeCursor(_ editor: LineEditor) -> Int {
    let bytes = editor.characters[..<editor.cursor].reduce(0) { $0 + $1.utf8.count }
    return cells(ofBytes: 0..<bytes, in: editor.text).upperBound
  }

  /// The cells that some Unicode scalars of a text take, counted from its beginning.
  func cells(ofScalars range: Range<Int>, in text: String) -> Range<Int> {
    cells(ofBytes: utf8(ofScalars: range, in: text), in: text)
  }

  private func cells(ofBytes range: Range<Int>, in text: String) -> Range<Int> {
    let (all, ranges) = CleanText.cleaning(text, marking: [range])
    guard let marked = ranges.first else { return 0..<0 }
    let start = width(all.slice(0..<marked.lowerBound))
    return start..<max(start, width(all.slice(0..<marked.upperBound)))
  }

  private func utf8(ofScalars range: Range<Int>, in text: String) -> Range<Int> {
    let scalars = text.unicodeScalars
    let start = scalars.prefix(range.lowerBound).reduce(0) { $0 + UTF8.width($1) }
    let wrong = scalars.dropFirst(range.lowerBound).prefix(range.count)
    return start..<wrong.reduce(start) { $0 + UTF8.width($1) }
  }
}
