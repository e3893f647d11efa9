import Screen
import Search

/// What is wrong with a filter, below the place where it is.
extension Painter {
  /// A message with its caret: on one line, or on two where the box moves up for them.
  struct FilterErrorNote {
    let caret: Int
    /// What stands beside the caret, and where.
    let beside: CleanText
    let besideX: Int
    /// What stands on a second line; `nil` where there is none.
    let below: CleanText?

    var height: Int { below == nil ? 1 : 2 }
  }

  /// The note of the filter that is being typed; `nil` where nothing is wrong with it.
  ///
  /// As much of the message as two lines hold, and on one line where it fits there.
  var filterErrorNote: FilterErrorNote? {
    guard case .filtering(let box) = state.mode, box.menu == nil, let error = box.error else {
      return nil
    }
    let before = CleanText(
      cleaning: String(box.text.unicodeScalars.prefix(error.range.lowerBound)))
    let start = 2 + width(before) - scrolledOut(box.editor, width: editorWidth)
    // Below the mark of what is cut off, where it is out of the box.
    let caret = max(2, min(start, 2 + max(0, editorWidth - 1), layout.footer.width - 2))
    let forms = error.forms.map { CleanText(cleaning: $0) }
    for form in forms {
      if let note = onOneLine(form, caret: caret) ?? onTwoLines(form, caret: caret) { return note }
    }
    return forms.last.map {
      FilterErrorNote(caret: caret, beside: $0, besideX: caret + 2, below: nil)
    }
  }

  mutating func paint(_ note: FilterErrorNote) {
    let footer = layout.footer
    let y = footer.minY + 1 - note.height
    draw(StyledText("^", theme.error), x: note.caret, y: y, width: 1)
    draw(
      StyledText(note.beside, theme.error), x: note.besideX, y: y,
      width: footer.width - note.besideX - 1)
    if let below = note.below {
      draw(StyledText(below, theme.error), x: 1, y: footer.minY, width: footer.width - 2)
    }
  }

  /// The message behind the caret, or else before it.
  private func onOneLine(_ message: CleanText, caret: Int) -> FilterErrorNote? {
    let needed = width(message)
    if needed <= roomBehind(caret) {
      return FilterErrorNote(caret: caret, beside: message, besideX: caret + 2, below: nil)
    }
    guard needed <= caret - 2 else { return nil }
    return FilterErrorNote(
      caret: caret, beside: message, besideX: caret - 1 - needed, below: nil)
  }

  /// The message below the caret, or begun on the side of the caret that has more room.
  private func onTwoLines(_ message: CleanText, caret: Int) -> FilterErrorNote? {
    guard layout.box.minY - 2 >= layout.header.maxY else { return nil }
    let line = layout.footer.width - 2
    if width(message) <= line {
      return FilterErrorNote(caret: caret, beside: "", besideX: caret, below: message)
    }
    let isBehind = roomBehind(caret) >= caret - 2
    let (beside, below) = split(message, at: isBehind ? roomBehind(caret) : caret - 2)
    guard width(below) <= line else { return nil }
    return FilterErrorNote(
      caret: caret, beside: beside, besideX: isBehind ? caret + 2 : caret - 1 - width(beside),
      below: below)
  }

  private func roomBehind(_ caret: Int) -> Int { layout.footer.width - caret - 3 }

  /// As many words as fit into a number of cells, and the rest.
  private func split(_ text: CleanText, at limit: Int) -> (CleanText, CleanText) {
    let words = text.string.split(separator: " ").map { CleanText(cleaning: String($0)) }
    var count = words.count
    while count > 0, width(Array(words[..<count]).joined(separator: " ")) > limit { count -= 1 }
    return (
      Array(words[..<count]).joined(separator: " "), Array(words[count...]).joined(separator: " ")
    )
  }
}
