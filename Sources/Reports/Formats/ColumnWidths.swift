/// Divides the width of a page among the columns of a table.
///
/// Every column gets what its widest text takes, if all fit. Else the flexible ones are cut to one
/// common width, the narrower of them staying as they are (as water fills a vessel of uneven
/// bottom); where that leaves them too narrow, the others are cut as well, as long as no word of
/// theirs is broken.
struct ColumnWidths {
  /// Below so many cells a flexible column is no pleasure to read.
  static let comfortable = 16
  /// Below so many cells a flexible column is better put below the others.
  static let narrowest = 12
  /// The cells between two columns.
  static let gap = 2

  /// - Parameters:
  ///   - natural: What the widest text of each column takes, in cells.
  ///   - isFlexible: For each column whether it is cut before the others.
  ///   - width: The page.
  ///   - words: What the longest word of each column takes; asked only where it matters.
  /// - Returns: The cells of each column, or `nil` where they cannot stand side by side.
  static func widths(
    _ natural: [Int], isFlexible: [Bool], in width: Int, words: () -> [Int]
  ) -> [Int]? {
    let room = width - max(0, natural.count - 1) * gap
    guard natural.reduce(0, +) > room else { return natural }
    let fixed = zip(natural, isFlexible).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
    let flexible = zip(natural, isFlexible).compactMap { $1 ? $0 : nil }
    let flexibleCap = commonCap(flexible, in: room - fixed)
    if flexibleCap >= comfortable {
      return zip(natural, isFlexible).map { $1 ? min($0, flexibleCap) : $0 }
    }
    let cap = commonCap(natural, in: room)
    let least = zip(words(), isFlexible).map { $1 ? narrowest : $0 }
    let isReadable = zip(natural, least).allSatisfy { min($0, cap) >= min($0, $1) }
    return isReadable ? natural.map { min($0, cap) } : nil
  }

  /// The greatest cap under which the columns, each cut to it, take no more than `room`; 0 where
  /// there is none.
  static func commonCap(_ natural: [Int], in room: Int) -> Int {
    var rest = room
    for (position, width) in natural.sorted().enumerated() {
      let share = rest / (natural.count - position)
      if width > share { return max(0, share) }
      rest -= width
    }
    return natural.max() ?? 0
  }
}
