package import Screen
package import Search

/// The line in which a filter is typed.
package struct FilterBox: Sendable, Hashable {
  var editor: LineEditor
  /// Where the user stood when the box opened: what giving up returns to.
  var origin: Place
  /// Where matches are looked for from, so that taking back a letter takes back its jump: where the
  /// box was opened, or where the user has gone since.
  var start: Place
  /// Which entry of the filter history is in the box, counted from the newest; `nil` for the
  /// user's own text.
  var historyPosition: Int?
  /// The user's own text while the history is shown.
  var draft = ""
  /// What is wrong with the text; the last filter that could be read stays applied.
  package internal(set) var error: QueryError?
  /// Why nothing is found, where that is not for want of such an item.
  package internal(set) var remark: CleanText?
  /// What Tab would offer where one is waiting for it: for a value, or for half a field's name that
  /// finds nothing.
  package internal(set) var hint: Completion?
  /// The candidates that Tab is going through.
  package internal(set) var menu: CompletionMenu?
  /// Which way Tab is to go once the values that it needs have been gathered; `nil` where it was
  /// not pressed, or something else was since.
  var awaitedTab: Bool?
  /// Whether the last word finds nothing and has given way, because it may be half a field's name.
  var isWaiting = false

  init(text: String, origin: Place) {
    editor = LineEditor(text)
    self.origin = origin
    start = origin
  }

  package var text: String { editor.text }

  /// How many Unicode scalars of the text stand before the cursor.
  var cursor: Int {
    editor.characters[..<editor.cursor].reduce(0) { $0 + $1.unicodeScalars.count }
  }
}
