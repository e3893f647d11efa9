import Screen
import Search

/// Tab in the filter box: the common beginning first, then one candidate after the other.
extension State {
  /// Goes to the next candidate, or to the one before; the board shows at once what it finds.
  mutating func complete(_ box: FilterBox, next isForward: Bool) {
    var box = box
    if var menu = box.menu {
      menu.choose(next: isForward)
      box.menu = menu
      box.editor.replace(with: menu.head, menu.after)
      apply(box)
      return
    }
    guard !isMissingValues(for: box) else {
      box.awaitedTab = isForward
      mode = .filtering(box)
      say("Counting what there is of this field…")
      return
    }
    guard let completion = completer.completion(of: box.text, at: box.cursor) else {
      say(
        completer.isFinished(box.text, at: box.cursor)
          ? Self.complete
          : "Nothing to complete here: Tab completes fields, such as tag:, and their values.")
      return
    }
    let scalars = Array(box.text.unicodeScalars)
    let typed = String(String.UnicodeScalarView(scalars[completion.range]))
    var menu = CompletionMenu(
      completion,
      before: String(String.UnicodeScalarView(scalars[..<completion.range.lowerBound])),
      after: String(String.UnicodeScalarView(scalars[completion.range.upperBound...])))
    if let common = completion.commonBeginning, isForward {
      box.editor.replace(with: menu.before + common, menu.after)
    } else {
      menu.choose(next: isForward)
      box.editor.replace(with: menu.head, menu.after)
    }
    if menu.candidates.count > 1 {
      box.menu = menu
    } else if menu.candidates[0].insertion == typed {
      say(Self.complete)
    }
    apply(box)
  }

  private static let complete: CleanText =
    "Complete: a space begins the next word, a comma another value."

  /// Takes the values of a field, unless other actors have been chosen since; a Tab that waited for
  /// them is pressed.
  mutating func take(_ answer: ValuesAnswer) {
    guard let gathering, gathering.ticket == answer.ticket else { return }
    self.gathering = nil
    completer.take(answer.values)
    guard case .filtering(var box) = mode else { return }
    if let isForward = box.awaitedTab {
      box.awaitedTab = nil
      notice = nil
      complete(box, next: isForward)
    } else if box.menu == nil, box.error == nil {
      box.hint = hint(for: box)
      mode = .filtering(box)
    }
  }

  /// Whether the values that may stand at the cursor are not gathered yet; asks for them then.
  private mutating func isMissingValues(for box: FilterBox) -> Bool {
    guard let field = completer.missingField(in: box.text, at: box.cursor) else { return false }
    if gathering?.field != field {
      lastTicket += 1
      gathering = ValuesRequest(ticket: lastTicket, field: field, opened: opened)
    }
    return true
  }

  /// What Tab would offer, where the footer is to say so.
  mutating func hint(for box: FilterBox) -> Completion? {
    guard !isMissingValues(for: box), let found = completer.completion(of: box.text, at: box.cursor)
    else { return nil }
    let typed = String(
      String.UnicodeScalarView(Array(box.text.unicodeScalars)[found.range]))
    let isComplete = found.candidates.count == 1 && found.candidates[0].insertion == typed
    return (found.isOfValue || box.isWaiting) && !isComplete ? found : nil
  }
}
