import Search

/// Looking for what a filter finds, or for where something would stand that is not listed.
extension BoardListing {
  /// The first entry from one on, or with a step of -1 the last up to one, that is found.
  ///
  /// - Complexity: O(*n* / 64) in the rows that are passed.
  func entry(from entry: Int, by step: Int, in found: Found) -> Int? {
    self.entry(
      from: entry, by: step, rows: found.rows.positions, claims: found.claims.positions,
      titles: false)
  }

  /// The first entry from one on, or with a step of -1 the last up to one, that is among these.
  ///
  /// - Parameters:
  ///   - entry: May be beyond the list's ends: then there is none.
  ///   - step: 1 or -1.
  ///   - rows: Which rows are looked for.
  ///   - claims: Which context claims are; `nil` for all.
  ///   - titles: Whether the titles of sections are, too.
  /// - Returns: `nil` where there is none.
  /// - Complexity: O(*n* / 64) in the rows that are passed.
  func entry(
    from entry: Int, by step: Int, rows: PositionSet, claims: PositionSet?, titles: Bool
  ) -> Int? {
    guard entry >= 0, entry < count else { return nil }
    var number = sectionIndex(of: entry)
    // Among the section's members; -1 is its title.
    var index = entry - sections[number].start - 1
    while sections.indices.contains(number) {
      let section = sections[number]
      if titles, step > 0, index < 0 { return section.start }
      let wanted = section.title == .contextTitle ? claims : rows
      let members = section.members
      let found =
        step > 0
        ? members.index(from: max(0, index), in: wanted) : members.index(upTo: index, in: wanted)
      if let found { return section.start + 1 + found }
      if titles, step < 0 { return section.start }
      number += step
      if step > 0 {
        index = -1
      } else if sections.indices.contains(number) {
        index = sections[number].members.count - 1
      }
    }
    return nil
  }

  /// The first entry after where a row would stand; `count` where there is none.
  func entry(afterRow row: Int) -> Int {
    for section in sections {
      if section.title == .contextTitle { return section.start }
      let index = section.members.index(after: row)
      if index < section.members.count { return section.start + 1 + index }
    }
    return count
  }

  /// The first entry after where a context claim would stand; `count` where there is none.
  func entry(afterContext claim: Int) -> Int {
    guard let section = sections.last, section.title == .contextTitle else { return count }
    return section.start + 1 + section.members.index(after: claim)
  }
}

extension BoardListing.Members {
  /// The index of the first member from one on that is wanted; `nil` wants all.
  fileprivate func index(from index: Int, in wanted: PositionSet?) -> Int? {
    guard index < count else { return nil }
    guard let wanted else { return index }
    let range = self[index]..<self[count - 1] + 1
    return wanted.first(in: range, alsoIn: set).flatMap(self.index(of:))
  }

  /// The index of the last member up to one that is wanted; `nil` wants all.
  fileprivate func index(upTo index: Int, in wanted: PositionSet?) -> Int? {
    guard index >= 0 else { return nil }
    guard let wanted else { return index }
    return wanted.last(in: self[0]..<self[index] + 1, alsoIn: set).flatMap(self.index(of:))
  }

  /// What leaves members out; `nil` where nothing does.
  private var set: PositionSet? {
    if case .some(let set, _) = self { set.positions } else { nil }
  }

  /// How many members come before those that are greater than `member`.
  fileprivate func index(after member: Int) -> Int {
    switch self {
    case .all(let range): max(0, min(member + 1 - range.lowerBound, range.count))
    case .some(let set, let ranks):
      max(0, min(set.rank(of: member + 1) - ranks.lowerBound, ranks.count))
    }
  }
}
