package import Search

/// The line in which a filter is typed.
package struct FilterBox: Sendable, Hashable {
  var editor: LineEditor
  /// Where the user stood when the box opened: matches are looked for from there, so that
  /// taking back a letter takes back its jump.
  let origin: Place
  /// Which entry of the filter history is in the box, counted from the newest; `nil` for the
  /// user's own text.
  var historyPosition: Int?
  /// The user's own text while the history is shown.
  var draft = ""
  /// What is wrong with the text; the last filter that could be read stays applied.
  package internal(set) var error: QueryError?

  init(text: String, origin: Place) {
    editor = LineEditor(text)
    self.origin = origin
  }

  package var text: String { editor.text }
}
