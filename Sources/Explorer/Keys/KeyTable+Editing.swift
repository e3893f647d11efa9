import Screen

extension KeyTable {
  private static let boxes: Set<KeyContext> = [.filterBox, .list]

  /// The keys of the boxes; every other character is typed into them.
  static let editing: [Binding] = [
    Binding(.accept, [.enter], in: [.filterBox], "Keep this filter"),
    Binding(.clear, [.escape], in: [.filterBox], "Clear the filter and stay on this item"),
    Binding(.cancel, [.control("c")], in: [.filterBox], "Leave the filter as it was before"),
    Binding(.complete, [.tab], in: [.filterBox], "Complete a field or a value; again: the next"),
    Binding(.completeBackward, [.backTab], in: [.filterBox], "The candidate before"),
    Binding(.accept, [.enter], in: [.list], "Take the chosen line"),
    Binding(.cancel, [.escape, .control("c"), .function(1)], in: [.list], "Close this list"),
    Binding(.nextMatch, [.control("n")], in: [.filterBox], "Next match, and go on typing"),
    Binding(.previousMatch, [.control("p")], in: [.filterBox], "Previous match"),
    Binding(.pageDown, [.pageDown], in: [.filterBox], "A page down on the board"),
    Binding(.pageUp, [.pageUp], in: [.filterBox], "A page up on the board"),
    Binding(.previousEntry, [.up], in: [.filterBox], "An older filter"),
    Binding(.nextEntry, [.down], in: [.filterBox], "A newer filter"),
    Binding(.previousEntry, [.up, .control("p")], in: [.list], "The line above"),
    Binding(.nextEntry, [.down, .control("n")], in: [.list], "The line below"),
    Binding(.pageUp, [.pageUp], in: [.list], "A page up"),
    Binding(.pageDown, [.pageDown], in: [.list], "A page down"),
    Binding(.characterBack, [.left, .control("b")], in: boxes, "One character back"),
    Binding(.characterForward, [.right, .control("f")], in: boxes, "One character forward"),
    Binding(.wordBack, [.alt("b")], in: boxes, "One word back"),
    Binding(.wordForward, [.alt("f")], in: boxes, "One word forward"),
    Binding(.lineStart, [.home, .control("a")], in: boxes, "To the start"),
    Binding(.lineEnd, [.end, .control("e")], in: boxes, "To the end"),
    Binding(
      .deleteBackward, [.backspace, .control("h")], in: boxes, "Delete the character before"),
    Binding(.deleteForward, [.delete, .control("d")], in: boxes, "Delete the character after"),
    Binding(.killWordBack, [.altBackspace], in: boxes, "Cut the word before"),
    Binding(.killToBlank, [.control("w")], in: boxes, "Cut back to the blank before"),
    Binding(.killWordForward, [.alt("d")], in: boxes, "Cut the word after"),
    Binding(.killToStart, [.control("u")], in: boxes, "Cut all before"),
    Binding(.killToEnd, [.control("k")], in: boxes, "Cut all after"),
    Binding(.yank, [.control("y")], in: boxes, "Put back what was cut"),
    Binding(.transpose, [.control("t")], in: boxes, "Swap two characters"),
    Binding(.undo, [.control("_")], in: boxes, "Undo the last change"),
    Binding(.redraw, [.control("l")], in: boxes, "Draw the screen anew"),
    Binding(.suspend, [.control("z")], in: boxes, "Stop for now, as a job of the shell"),
  ]
}
