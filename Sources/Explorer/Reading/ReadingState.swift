package import Screen

/// What the screen shows while a large file is read, and what keys do meanwhile.
package struct ReadingState: Sendable {
  /// What the file is called.
  let name: CleanText
  let options: Options
  package private(set) var size: Size
  package var progress: ReadingProgress
  /// What was typed for the board, which is not there yet.
  package private(set) var typedAhead: [Input] = []

  /// More is dropped: nobody types so much without looking.
  static let longestTypedAhead = 256

  package init(name: CleanText, options: Options, size: Size, progress: ReadingProgress) {
    self.name = name
    self.options = options
    self.size = size
    self.progress = progress
  }

  /// Takes one input in and answers what is to be done outside.
  ///
  /// As in a pager, `q` and Ctrl-C end the program at once; Escape has nothing but this screen to
  /// close. Other keys are for the board, and so is all that follows them but Ctrl-C: the `q` of
  /// `/iraq` is a letter.
  package mutating func update(_ input: Input) -> [Effect] {
    switch input {
    case .key(.control("c")): return [.quit(status: 130)]
    case .key(.character("q")) where typedAhead.isEmpty,
      .key(.character("Q")) where typedAhead.isEmpty, .key(.escape) where typedAhead.isEmpty:
      return [.quit(status: 0)]
    case .key(.control("z")): return [.suspend]
    case .key(.control("l")), .resumed: return [.redraw]
    case .resized(let size): self.size = size
    case .key, .pasted:
      if typedAhead.count < Self.longestTypedAhead { typedAhead.append(input) }
    case .woken, .ended: break
    }
    return []
  }
}
