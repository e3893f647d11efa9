/// Looking for what a filter finds, or for where something would stand that is not listed.
extension BoardListing {
  /// The first entry from one on, or with a step of -1 the last up to one, that is found.
  ///
  /// - Complexity: O(log *n*) for each section that is passed.
  func entry(from entry: Int, by step: Int, in found: Found) -> Int? {
    guard entry >= 0, entry < count else { return nil }
    var number = sectionIndex(of: entry)
    var position = entry - sections[number].start - 1
    while sections.indices.contains(number) {
      let section = sections[number]
      if let index = index(from: position, by: step, of: section, in: found) {
        return section.start + 1 + index
      }
      number += step
      if sections.indices.contains(number) {
        position = step > 0 ? 0 : sections[number].members.count - 1
      }
    }
    return nil
  }

  /// The index of the nearest found member of one section; `position` is -1 at its title.
  private func index(from position: Int, by step: Int, of section: Section, in found: Found) -> Int?
  {
    let members = section.members
    let list = section.title == .contextTitle ? found.claims : found.rows
    if step > 0 {
      guard position < members.count else { return nil }
      let first = list.firstIndex(atLeast: members[max(0, position)])
      guard first < list.endIndex, list[first] <= members[members.count - 1] else { return nil }
      return members.index(of: Int(list[first]))
    }
    guard position >= 0 else { return nil }
    let last = list.firstIndex(atLeast: members[position] + 1) - 1
    guard last >= list.startIndex, list[last] >= members[0] else { return nil }
    return members.index(of: Int(list[last]))
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
  /// How many members come before those that are greater than `member`.
  fileprivate func index(after member: Int) -> Int {
    switch self {
    case .all(let range): max(0, min(member + 1 - range.lowerBound, range.count))
    case .some(let list): list.firstIndex(atLeast: member + 1) - list.startIndex
    }
  }
}
