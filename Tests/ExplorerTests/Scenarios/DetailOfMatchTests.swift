import Screen
import Testing

@testable import Explorer

/// The detail begins where it is seen why the filter has found the item.
@Suite struct DetailOfMatchTests {
  private let start = Scenario(
    """
    War: a1 b1 a2 b2
    summary a1: One, or two, or three, or four, or five, or six, or seven, or eight, or nine, or ten, \
    or eleven, or twelve, or thirteen, or fourteen, or fifteen, or sixteen, or seventeen, or eighteen, \
    or nineteen, or twenty, or thirty, or forty, or fifty, or sixty, or seventy, or eighty, or ninety, \
    or a hundred, or a thousand, or a hundred thousand, or a million, or a hundred million, or a billion
    tags a1: granite, quartz
    parties a1: quarry, mason
    tags b2: quartz
    = a1 b1 b2
    """, size: Size(width: 80, height: 20))

  @Test func showsAMatchBelowItsEnd() throws {
    #expect(start.detail.first?.hasPrefix("Goal a1") == true)
    #expect(!start.detail.joined().contains("billion"))
    let found = start.press("/billion<ret>")
    #expect(found.selected == "a1")
    // No farther than needed.
    #expect(found.detail.last?.contains("billion") == true)
    #expect(found.state.detailLines.count > found.detail.count)
  }

  /// Tags, parties and places are the last lines; those that are found are the first, too.
  @Test func showsKeywordsThatAreFoundAtTheTop() throws {
    let found = start.press("/quartz<ret>")
    #expect(found.selected == "a1")
    #expect(found.detail.first?.hasPrefix("Goal a1") == true)
    #expect(found.detail.dropFirst().first == "Tags: quartz")
    let last = ["Parties: quarry, mason", "Tags: granite, quartz"]
    #expect(found.state.detailLines.suffix(2).map(\.text.string) == last)
    #expect(start.state.detailLines.suffix(2).map(\.text.string) == last)
    let both = start.press("/qua<ret>")
    #expect(both.detail.dropFirst().first == "Parties: quarry · Tags: quartz")
  }

  /// From there it is scrolled, and stays as it was scrolled.
  @Test func scrollsFromThere() throws {
    let found = start.press("/billion<ret>")
    let up = found.press("K")
    #expect(up.detail.dropFirst() == found.detail.dropLast())
    #expect(found.press("KKKKKKKKK").detail == start.detail)
    #expect(up.press("J").detail == found.detail)
  }

  @Test func beginsAtTheTopWhereThereIsAMatch() {
    #expect(start.press("/goal<ret>").detail.first?.hasPrefix("Goal a1") == true)
    #expect(start.press("/one<ret>").detail.first?.hasPrefix("Goal a1") == true)
  }

  /// What a jump goes to stands first, and the zoomed pair is read from its beginning.
  @Test func aJumpAndTheZoomBeginAtTheTop() {
    let found = start.press("/billion<ret>")
    #expect(found.press("}").detail.first?.hasPrefix("Goal a1") == true)
    #expect(found.state.detailExtent(of: found.state.detailLines).shown.lowerBound > 0)
    let zoomed = found.press("<ret>")
    #expect(zoomed.state.place.isZoomed)
    #expect(zoomed.state.detailExtent(of: zoomed.state.detailLines).shown.lowerBound == 0)
  }
}
