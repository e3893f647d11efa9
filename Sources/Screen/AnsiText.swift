/// Pictures as text with escape sequences for colours and attributes.
package enum AnsiText {
  /// Writes the picture of `grid`: a line for each row, its styles as SGR sequences (ECMA-48).
  ///
  /// A row's style is reset at its end, every line ends in `\n`, and the blanks at a row's end are
  /// left out where nothing of them is seen.
  ///
  /// - Parameters:
  ///   - grid: The picture.
  ///   - colorCount: How many palette entries the reader's terminal has; greater entries are the
  ///     terminal's own colour, and with 0 only attributes are left.
  /// - Returns: The picture, to be sent to a terminal as it is.
  package static func ansi(_ grid: Grid, colorCount: Int) -> String {
    var text = ""
    for y in 0..<grid.size.height {
      var style = Style.plain
      for cell in grid.row(y).droppingUnseen(colorCount: colorCount) {
        let next = cell.style.shown(colorCount: colorCount)
        if next != style {
          text += next.sequence
          style = next
        }
        switch cell.content {
        case .blank: text += " "
        case .cluster(let character, _): text.append(character)
        case .continuation: break
        }
      }
      text += style == .plain ? "\n" : "\u{1b}[0m\n"
    }
    return text
  }

  /// Writes styled text on one line, without a line break; its style is reset at its end.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - colorCount: As for a grid; `nil` writes no escape sequences at all.
  /// - Returns: The line, to be sent to a terminal as it is.
  package static func ansi(_ text: StyledText, colorCount: Int?) -> String {
    guard let colorCount else { return text.text.string }
    return text.runs.map { run in
      let style = run.style.shown(colorCount: colorCount)
      return style == .plain ? run.text.string : style.sequence + run.text.string + "\u{1b}[0m"
    }.joined()
  }
}

extension [Grid.Cell] {
  /// Without the last cells that look like nothing at all.
  fileprivate func droppingUnseen(colorCount: Int) -> ArraySlice<Grid.Cell> {
    let last = lastIndex { cell in
      let style = cell.style.shown(colorCount: colorCount)
      return cell.content != .blank || style.background != .terminal
        || !style.attributes.isDisjoint(with: [.underline, .reverse])
    }
    return last.map { self[...$0] } ?? []
  }
}

extension Style {
  /// The style with the terminal's own colours where the terminal lacks others.
  fileprivate func shown(colorCount: Int) -> Style {
    Style(
      foreground: foreground.shown(colorCount: colorCount),
      background: background.shown(colorCount: colorCount), attributes: attributes)
  }

  /// The sequence that makes this the style, whatever it was before.
  fileprivate var sequence: String {
    var parameters = ["0"]
    let codes: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    for (attribute, code) in codes where attributes.contains(attribute) { parameters.append(code) }
    parameters += foreground.parameters(basic: 30, bright: 90, extended: "38")
    parameters += background.parameters(basic: 40, bright: 100, extended: "48")
    return "\u{1b}[\(parameters.joined(separator: ";"))m"
  }
}

extension Color {
  fileprivate func shown(colorCount: Int) -> Color {
    if case .indexed(let entry) = self, entry >= colorCount { .terminal } else { self }
  }

  /// 30 to 37 and 90 to 97 are the first sixteen entries, 38;5;n is any of 256 (ISO 8613-6).
  fileprivate func parameters(basic: Int, bright: Int, extended: String) -> [String] {
    switch self {
    case .terminal: []
    case .indexed(let entry) where entry < 8: ["\(basic + Int(entry))"]
    case .indexed(let entry) where entry < 16: ["\(bright + Int(entry) - 8)"]
    case .indexed(let entry): [extended, "5", "\(entry)"]
    }
  }
}
