/// Keeps an entry in view, measuring only what comes onto the screen.
///
/// The place of the top is an entry and a line within it, so entries may have any height and
/// nothing above the screen is ever measured: scrolling far costs what scrolling near does.
struct Scroller {
  /// How many entries there are.
  let count: Int
  /// How many lines the screen has.
  let height: Int
  /// How many lines an entry takes; may be 0.
  let lines: (Int) -> Int
  /// The nearest entry after one, by a step of 1, or before one, by -1, that takes lines.
  ///
  /// It is beyond the list's ends where there is none. Others are not asked for their lines.
  let neighbour: (_ entry: Int, _ step: Int) -> Int

  init(
    count: Int, height: Int, neighbour: @escaping (_ entry: Int, _ step: Int) -> Int = { $0 + $1 },
    lines: @escaping (Int) -> Int
  ) {
    self.count = count
    self.height = height
    self.lines = lines
    self.neighbour = neighbour
  }

  /// Scrolls as little as needed to show all of an entry, or the beginning of one that is taller
  /// than the screen.
  ///
  /// - Parameters:
  ///   - entry: What must be in view.
  ///   - lead: An entry before it, at most `entry`, that should be in view with it, such as the
  ///     title of its section.
  ///   - scroll: Where the screen stands now.
  /// - Returns: Where it should stand.
  func revealing(_ entry: Int, lead: Int, from scroll: Scroll) -> Scroll {
    guard count > 0, height > 0 else { return Scroll() }
    var scroll = clamped(scroll)
    let isAbove = lead < scroll.entry || (lead == scroll.entry && scroll.line > 0)
    if isAbove {
      scroll = Scroll(entry: lead, line: 0)
    }
    if !fits(entry, from: scroll) { scroll = showingAtBottom(entry) }
    return filled(scroll)
  }

  private func clamped(_ scroll: Scroll) -> Scroll {
    guard scroll.entry >= 0, scroll.entry < count else {
      return Scroll(entry: max(0, min(scroll.entry, count - 1)), line: 0)
    }
    return Scroll(entry: scroll.entry, line: max(0, min(scroll.line, lines(scroll.entry) - 1)))
  }

  /// Whether the last line of an entry is on the screen; stops measuring where the screen ends.
  private func fits(_ entry: Int, from scroll: Scroll) -> Bool {
    var bottom = -scroll.line
    var index = scroll.entry
    while index <= entry {
      bottom += lines(index)
      if bottom > height { return false }
      index = neighbour(index, 1)
    }
    return true
  }

  /// The scroll place at which an entry is the last on the screen, or the first if it is taller.
  private func showingAtBottom(_ entry: Int) -> Scroll {
    var room = height - lines(entry)
    if room <= 0 { return Scroll(entry: entry, line: 0) }
    var index = entry
    while room > 0 {
      let next = neighbour(index, -1)
      // Entries without lines at the very beginning make no difference.
      guard next >= 0 else { return Scroll() }
      let above = lines(next)
      if above > room { return Scroll(entry: next, line: above - room) }
      room -= above
      index = next
    }
    return Scroll(entry: index, line: 0)
  }

  /// Moves up where the end of the list leaves the bottom of the screen empty.
  private func filled(_ scroll: Scroll) -> Scroll {
    fits(count - 1, from: scroll) ? showingAtBottom(count - 1) : scroll
  }
}
