/// Reading an entry that is taller than the screen: the screen goes through it line by line, as a
/// pager goes through a text.
extension Scroller {
  func isTall(_ entry: Int) -> Bool { height > 0 && lines(entry) > height }

  /// The same list with a tall entry cut to its first line.
  func cutting(_ entry: Int) -> Scroller {
    Scroller(count: count, height: height, neighbour: neighbour) { [lines] in
      $0 == entry ? 1 : lines($0)
    }
  }

  /// Scrolls as little as needed to show a part of a tall entry: all of it, or, where the part is
  /// taller than the screen too, as much as fits.
  ///
  /// - Parameters:
  ///   - part: Lines of the entry.
  ///   - entry: What is read.
  ///   - lead: The entry before it, if that belongs above its first line, else `entry` itself.
  ///   - scroll: Where the screen stands now; elsewhere than in the entry means at its beginning.
  /// - Returns: Where it should stand.
  func reading(_ part: Range<Int>, of entry: Int, lead: Int, from scroll: Scroll) -> Scroll {
    let tops = tops(of: entry, lead: lead)
    var top = top(in: entry, lead: lead, from: scroll)
    let first = part.lowerBound == 0 ? tops.lowerBound : part.lowerBound
    if part.count >= height {
      top = max(first, min(top, part.upperBound - height))
    } else if top > part.lowerBound {
      top = part.lowerBound
    } else {
      top = max(top, part.upperBound - height)
    }
    return self.scroll(to: top, in: entry)
  }

  /// Scrolls by lines within a tall entry and its lead; `nil` where there is no more of it.
  func scrolling(by lines: Int, in entry: Int, lead: Int, from scroll: Scroll) -> Scroll? {
    let tops = tops(of: entry, lead: lead)
    let old = top(in: entry, lead: lead, from: scroll)
    let new = max(tops.lowerBound, min(old + lines, tops.upperBound))
    return new == old ? nil : self.scroll(to: new, in: entry)
  }

  /// The lines of a tall entry that may be the screen's first; those of its lead are negative.
  private func tops(of entry: Int, lead: Int) -> ClosedRange<Int> {
    let first = lead < entry ? -lines(lead) : 0
    return first...max(first, lines(entry) - height)
  }

  private func top(in entry: Int, lead: Int, from scroll: Scroll) -> Int {
    let tops = tops(of: entry, lead: lead)
    guard scroll.entry == entry else { return tops.lowerBound }
    return max(0, min(scroll.line, tops.upperBound))
  }

  private func scroll(to top: Int, in entry: Int) -> Scroll {
    top < 0
      ? Scroll(entry: entry - 1, line: lines(entry - 1) + top) : Scroll(entry: entry, line: top)
  }
}
