import Dossiers
import Search

/// What the board lists, section after section: titles, rows, and the context at the end.
///
/// A section that leaves nothing out is a range and no list, so that a board without hidden rows
/// costs the same whatever its length; any entry is found in the time it takes to find its
/// section.
struct BoardListing: Sendable, Hashable {
  /// The rows or claims of a section, by position.
  enum Members: Sendable, Hashable {
    case all(Range<Int>)
    /// Those of a set that have these ranks.
    case some(RankedSet, Range<Int>)

    var count: Int {
      switch self {
      case .all(let range): range.count
      case .some(_, let ranks): ranks.count
      }
    }

    subscript(index: Int) -> Int {
      switch self {
      case .all(let range): range.lowerBound + index
      case .some(let set, let ranks): set[ranks.lowerBound + index]
      }
    }

    /// Where a member stands; `nil` where it is left out.
    func index(of member: Int) -> Int? {
      switch self {
      case .all(let range): return range.contains(member) ? member - range.lowerBound : nil
      case .some(let set, let ranks):
        guard set.contains(member) else { return nil }
        let rank = set.rank(of: member)
        return ranks.contains(rank) ? rank - ranks.lowerBound : nil
      }
    }
  }

  struct Section: Sendable, Hashable {
    let title: BoardEntry
    let members: Members
    /// The position of the title in the whole list; the members follow it.
    let start: Int

    var end: Int { start + 1 + members.count }
  }

  private(set) var sections: [Section] = []

  /// How many entries there are, titles included.
  var count: Int { sections.last?.end ?? 0 }

  /// Lists what a place shows.
  ///
  /// - Parameters:
  ///   - comparison: Whose rows and context are listed.
  ///   - domain: The only domain to list; `nil` for all of them and the context.
  ///   - found: What the filter finds if the rest is hidden, else `nil`. A row stays if either
  ///     of its items is found. Sections of which nothing stays are left out.
  init(_ comparison: Comparison, domain: Int?, hidingAllBut found: Found?) {
    for position in comparison.sections.indices where domain == nil || domain == position {
      let rows = comparison.sections[position]
      append(.domain(position), found.map { .some($0.rows, $0.rows.ranks(of: rows)) } ?? .all(rows))
    }
    if domain == nil {
      let claims = comparison.dossier.context.indices
      append(.contextTitle, found.map { .some($0.claims, 0..<$0.claims.count) } ?? .all(claims))
    }
  }

  private mutating func append(_ title: BoardEntry, _ members: Members) {
    if members.count == 0 { return }
    sections.append(Section(title: title, members: members, start: count))
  }

  subscript(entry: Int) -> BoardEntry {
    let section = sections[sectionIndex(of: entry)]
    if entry == section.start { return section.title }
    let member = section.members[entry - section.start - 1]
    return section.title == .contextTitle ? .context(member) : .row(member)
  }

  /// Where a row stands in the list; `nil` where it is not shown.
  func entry(ofRow row: Int) -> Int? {
    entry(of: row) { $0.title != .contextTitle }
  }

  /// Where a context claim stands in the list; `nil` where it is not shown.
  func entry(ofContext claim: Int) -> Int? {
    entry(of: claim) { $0.title == .contextTitle }
  }

  private func entry(of member: Int, in isWanted: (Section) -> Bool) -> Int? {
    for section in sections where isWanted(section) {
      if let index = section.members.index(of: member) { return section.start + 1 + index }
    }
    return nil
  }

  /// The section of an entry, its title included.
  func sectionIndex(of entry: Int) -> Int {
    sections.partitioningIndex { $0.start > entry } - 1
  }
}
