import Screen
import Testing

@testable import Explorer

@Suite struct UnboundKeyTests {
  private let start = Scenario(mixed)

  @Test func eachIsToldOnce() {
    let told = start.press("z")
    #expect(told.notice == "z does nothing here; ? lists the keys.")
    #expect(told.press("z").notice.isEmpty)
    #expect(told.press("<c-x>").notice == "Ctrl-x does nothing here; ? lists the keys.")
    #expect(told.press("jz").notice.isEmpty)
    #expect(start.press("<f7>").notice.hasPrefix("F7 does nothing here"))
    #expect(start.press("<ret> ").notice.hasPrefix("Space does nothing here"))
  }

  @Test func notWhileTyping() {
    for keys in ["/z", "/<f7>", "?z", "?<f7>", "/<c-x>"] {
      #expect(start.press(keys).notice.isEmpty, "\(keys)")
    }
  }

  @Test func whatCannotBeShownIsCleaned() {
    let notice = start.feed([.key(.character("\u{9b}"))]).notice
    #expect(notice == "<9b> does nothing here; ? lists the keys.")
  }
}
