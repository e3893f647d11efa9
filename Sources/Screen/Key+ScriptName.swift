extension Key {
  /// The key that a key script writes as `<name>`; `nil` where there is none.
  init?(scriptName name: String) {
    let lowercased = name.lowercased()
    if let key = Self.keysByScriptName[lowercased] {
      self = key
    } else if lowercased.hasPrefix("c-") {
      self.init(controlWith: String(lowercased.dropFirst(2)))
    } else if lowercased.hasPrefix("a-") {
      let name = String(name.dropFirst(2))
      // Upper and lower case differ here; `<a-lt>` is Alt-<.
      if name.count == 1, let character = name.first {
        self = .alt(character)
      } else if case .character(let character)? = Self.keysByScriptName[name.lowercased()] {
        self = .alt(character)
      } else if Self.keysByScriptName[name.lowercased()] == .backspace {
        self = .altBackspace
      } else {
        return nil
      }
    } else if lowercased.hasPrefix("f"), let number = Int(lowercased.dropFirst()),
      1...12 ~= number, lowercased == "f\(number)"
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private init?(controlWith name: String) {
    switch name {
    case "i": self = .tab
    case "m": self = .enter
    case "[": self = .escape
    case "space", "@": self = .control("@")
    case "\\", "]", "^", "_": self = .control(Character(name))
    case _ where name.utf8.count == 1 && "a"..."z" ~= name: self = .control(Character(name))
    default: return nil
    }
  }

  private static let keysByScriptName: [String: Key] = [
    "ret": .enter, "enter": .enter, "tab": .tab, "s-tab": .backTab, "esc": .escape,
    "space": .character(" "), "lt": .character("<"), "gt": .character(">"),
    "bs": .backspace, "del": .delete, "ins": .insert,
    "up": .up, "down": .down, "left": .left, "right": .right,
    "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown,
  ]
}
