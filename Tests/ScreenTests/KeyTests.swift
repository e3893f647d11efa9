import Screen
import Testing

@Suite struct KeyTests {
  @Test func names() {
    let names: [(Key, String, String)] = [
      (.character("j"), "j", "j"), (.character(" "), "Space", "Space"),
      (.character("é"), "é", "é"), (.character("\u{1b}"), "^[", "^["),
      (.character("\u{202e}"), "<202e>", "<202e>"), (.character("\u{301}"), "◌\u{301}", "◌\u{301}"),
      (.control("d"), "Ctrl-d", "Ctrl-d"), (.control("@"), "Ctrl-Space", "Ctrl-Space"),
      (.control("\\"), "Ctrl-\\", "Ctrl-\\"), (.alt("b"), "Alt-b", "Alt-b"),
      (.alt(" "), "Alt-Space", "Alt-Space"), (.enter, "Enter", "Enter"), (.tab, "Tab", "Tab"),
      (.backTab, "Shift-Tab", "Shift-Tab"), (.escape, "Esc", "Esc"),
      (.backspace, "Backspace", "Backspace"), (.delete, "Del", "Del"), (.insert, "Ins", "Ins"),
      (.up, "↑", "Up"), (.down, "↓", "Down"), (.left, "←", "Left"), (.right, "→", "Right"),
      (.home, "Home", "Home"), (.end, "End", "End"), (.pageUp, "PgUp", "PgUp"),
      (.pageDown, "PgDn", "PgDn"), (.function(2), "F2", "F2"), (.function(12), "F12", "F12"),
    ]
    for (key, name, asciiName) in names {
      #expect(key.description == name)
      #expect(key.asciiDescription == asciiName)
    }
  }
}
