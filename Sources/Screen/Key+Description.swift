/// Keys as help screens and messages show them.
extension Key: CustomStringConvertible {
  /// `j`, `Space`, `Ctrl-d`, `Alt-b`, `Enter`, `Shift-Tab`, `F2`; arrows as arrows.
  ///
  /// Clean, whatever was typed: a character that cannot be shown stands as its code.
  package var description: String { name(up: "↑", down: "↓", left: "←", right: "→") }

  /// As `description`, with `Up`, `Down`, `Left` and `Right` for the arrows.
  package var asciiDescription: String {
    name(up: "Up", down: "Down", left: "Left", right: "Right")
  }

  private func name(up: String, down: String, left: String, right: String) -> String {
    switch self {
    case .character(let character): Self.name(of: character)
    // Ctrl-Space and Ctrl-@ are one key to a terminal.
    case .control("@"): "Ctrl-Space"
    case .control(let character): "Ctrl-\(Self.name(of: character))"
    case .altBackspace: "Alt-Backspace"
    case .alt(let character): "Alt-\(Self.name(of: character))"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: up
    case .down: down
    case .left: left
    case .right: right
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }

  private static func name(of character: Character) -> String {
    character == " " ? "Space" : CleanText(cleaning: String(character)).string
  }
}
