import Screen
import Search

/// What is wrong with a filter, on the line below it.
extension Painter {
  /// A message on one line.
  struct FilterErrorNote {
    /// Where the caret stands; `nil` where there is none, because what is wrong is not in the box, or
    /// because the message takes its room: it is underlined in the box as well.
    let caret: Int?
    let message: CleanText
    /// Where the message begins, and what it may take.
    let x: Int
    let width: Int
  }

  /// The note of the filter that is being typed; `nil` where nothing is wrong with it.
  ///
  /// As much of the message as the line holds, beside the caret if that costs no words.
  var filterErrorNote: FilterErrorNote? {
    guard case .filtering(let box) = state.mode, box.menu == nil, let error = box.error else {
      return nil
    }
    let caret = caret(below: error.range, in: box.editor)
    let line = layout.footer.width - 2
    var forms = error.forms.map { CleanText(cleaning: $0) }
    if error.aside != nil {
      // What may have been meant besides is not worth the caret.
      if let note = note(forms[0], beside: caret) { return note }
      forms.removeFirst()
    }
    for form in forms {
      if let note = note(form, beside: caret) { return note }
      if width(form) <= line { return noteWithoutCaret(form) }
    }
    return forms.last.map(noteWithoutCaret)
  }

  private func noteWithoutCaret(_ message: CleanText) -> FilterErrorNote {
    FilterErrorNote(caret: nil, message: message, x: 1, width: layout.footer.width - 2)
  }

  mutating func paint(_ note: FilterErrorNote) {
    let y = layout.footer.minY
    if let caret = note.caret { draw(StyledText("^", theme.error), x: caret, y: y, width: 1) }
    draw(StyledText(note.message, theme.error), x: note.x, y: y, width: note.width)
  }

  /// Below the first cell of what is wrong that is in the box; `nil` where none of it is.
  private func caret(below range: Range<Int>, in editor: LineEditor) -> Int? {
    let cells = cells(ofScalars: range, in: editor.text)
    let shown = editorWindow(editor, width: editorWidth).cells
    let first = max(cells.lowerBound, shown.lowerBound)
    guard first < max(cells.upperBound, cells.lowerBound + 1), first < shown.upperBound else {
      return nil
    }
    return 2 + first - editorWindow(editor, width: editorWidth).offset
  }

  /// The message behind the caret, or else before it; `nil` where it fits in neither place.
  private func note(_ message: CleanText, beside caret: Int?) -> FilterErrorNote? {
    guard let caret else { return nil }
    let needed = width(message)
    if needed <= layout.footer.width - caret - 3 {
      return FilterErrorNote(caret: caret, message: message, x: caret + 2, width: needed)
    }
    guard needed <= caret - 2 else { return nil }
    return FilterErrorNote(
      caret: caret, message: message, x: caret - 1 - needed, width: needed)
  }
}
