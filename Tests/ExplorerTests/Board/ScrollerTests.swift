import Testing

@testable import Explorer

/// Every small list is laid out in full, and the scroller is held to what that shows.
@Suite struct ScrollerTests {
  /// The plain oracle: every line of the list, as the entry that it belongs to.
  private struct Sheet {
    let heights: [Int]
    let height: Int

    var lines: [Int] { heights.enumerated().flatMap { Array(repeating: $0, count: $1) } }

    func top(_ scroll: Scroll) -> Int {
      heights[..<scroll.entry].reduce(0, +) + scroll.line
    }

    func start(_ entry: Int) -> Int { heights[..<entry].reduce(0, +) }
    func end(_ entry: Int) -> Int { start(entry) + heights[entry] }

    /// Where the top must be: at the nearest place to `top` at which all of the entry, and at
    /// least the beginning of its lead when scrolling up, is on the screen.
    func expected(_ entry: Int, lead: Int, from top: Int) -> Int {
      let last = max(0, lines.count - height)
      if heights[entry] >= height { return min(start(entry), last) }
      var top = top
      if start(lead) < top { top = start(lead) }
      if end(entry) > top + height { top = end(entry) - height }
      return min(top, last)
    }
  }

  private static let lists: [[Int]] = {
    var lists: [[Int]] = [[]]
    var longest: [[Int]] = [[]]
    for _ in 1...5 {
      longest = longest.flatMap { list in (0...3).map { list + [$0] } }
      lists += longest
    }
    return lists
  }()

  @Test(arguments: 1...5)
  func everySmallListScrollsAsLittleAsNeeded(height: Int) {
    for heights in Self.lists where !heights.isEmpty {
      let sheet = Sheet(heights: heights, height: height)
      let scroller = Scroller(count: heights.count, height: height) { heights[$0] }
      for first in heights.indices {
        for line in 0..<max(1, heights[first]) {
          for entry in heights.indices {
            for lead in [entry, max(0, entry - 1)] {
              let scroll = Scroll(entry: first, line: line)
              let found = scroller.revealing(entry, lead: lead, from: scroll)
              let top = sheet.top(found)
              let expected = sheet.expected(entry, lead: lead, from: sheet.top(scroll))
              if top != expected || found.line != 0 && found.line >= heights[found.entry] {
                Issue.record(
                  """
                  heights \(heights), screen \(height), entry \(entry), lead \(lead), \
                  from \(scroll): top \(top) of \(found), expected \(expected)
                  """)
                return
              }
            }
          }
        }
      }
    }
  }

  /// A tall entry between two of a line each, the first its lead or not; every part of it.
  @Test func everyPartOfATallEntryScrollsAsLittleAsNeeded() {
    for height in 1...4 {
      for lines in height + 1...7 {
        let scroller = Scroller(count: 3, height: height) { $0 == 1 ? lines : 1 }
        #expect(scroller.isTall(1) && !scroller.isTall(0))
        for lead in [0, 1] {
          // Tops in lines of the entry; the lead is line -1.
          let tops = Array((lead == 0 ? -1 : 0)...lines - height)
          for top in tops {
            let scroll = top < 0 ? Scroll(entry: 0) : Scroll(entry: 1, line: top)
            for lower in 0..<lines {
              for upper in lower + 1...lines {
                let found = scroller.reading(lower..<upper, of: 1, lead: lead, from: scroll)
                // The nearest top from which the most lines of the part are seen; the lead is
                // worth the last of them.
                func seen(_ top: Int) -> Int {
                  let isWholeSeen = top < 0 && lower == 0 && upper - lower >= height
                  return (max(top, lower)..<max(max(top, lower), min(top + height, upper))).count
                    + (isWholeSeen ? 1 : 0)
                }
                let most = tops.map(seen).max() ?? 0
                let nearest = tops.filter { seen($0) == most }.min { abs($0 - top) < abs($1 - top) }
                let expected =
                  nearest.map { $0 < 0 ? Scroll(entry: 0) : Scroll(entry: 1, line: $0) }
                #expect(found == expected, "\(height) \(lines) \(lead) \(top) \(lower..<upper)")
              }
            }
            for step in [-9, -2, -1, 1, 2, 9] {
              let next = max(tops.first ?? 0, min(tops.last ?? 0, top + step))
              let found = scroller.scrolling(by: step, in: 1, lead: lead, from: scroll)
              let expected = next < 0 ? Scroll(entry: 0) : Scroll(entry: 1, line: next)
              #expect(found == (next == top ? nil : expected))
            }
          }
        }
      }
    }
  }

  @Test func nothingToShowIsTheTop() {
    let scroll = Scroll(entry: 3, line: 2)
    #expect(
      Scroller(count: 0, height: 5) { _ in 1 }.revealing(0, lead: 0, from: scroll) == Scroll())
    #expect(
      Scroller(count: 9, height: 0) { _ in 1 }.revealing(3, lead: 3, from: scroll) == Scroll())
  }

  @Test func aPlaceFromALongerListIsTakenBack() {
    let scroller = Scroller(count: 3, height: 2) { _ in 1 }
    let found = scroller.revealing(0, lead: 0, from: Scroll(entry: 40, line: 7))
    #expect(found == Scroll())
    #expect(scroller.revealing(2, lead: 2, from: Scroll(entry: -1, line: -4)).entry == 1)
  }

  @Test func onlyWhatComesOntoTheScreenIsMeasured() {
    var measured: Set<Int> = []
    let scroller = Scroller(count: 1_000_000, height: 10) { entry in
      measured.insert(entry)
      return 2
    }
    _ = scroller.revealing(500_000, lead: 500_000, from: Scroll(entry: 2, line: 0))
    #expect(measured.count < 20)
  }
}
