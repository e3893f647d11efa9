/// Divides the width of a page among the columns of a table.
///
/// Every column gets what its widest text takes, if all fit. Else the flexible ones, which hold the
/// text that people come for, are cut to one common width, the narrower of them staying as they are
/// (as water fills a vessel of uneven bottom). Where that leaves them short, columns that can be
/// missed are left out, one after the other; at last the others are cut as well, as long as no word
/// of theirs is broken.
struct ColumnWidths: Equatable {
  /// What is asked for a flexible column before another column is left out.
  static let roomy = 32
  /// Below so many cells a flexible column is no pleasure to read, and the others are cut too.
  static let comfortable = 24
  /// Below so many cells a flexible column is better put below the others.
  static let narrowest = 20
  /// The cells between two columns.
  static let gap = 2

  /// What is known of a column before it is given its width.
  struct Column {
    /// What its widest text takes, in cells.
    let natural: Int
    let isFlexible: Bool
    /// Whether it can be missed, and after how many others it is left out.
    let leavesAt: Int?

    init(_ natural: Int, isFlexible: Bool = false, leavesAt: Int? = nil) {
      self.natural = natural
      self.isFlexible = isFlexible
      self.leavesAt = leavesAt
    }
  }

  /// The cells of each column; 0 for those that are left out.
  let cells: [Int]
  /// The positions of the columns that stand in the table, in order.
  let shown: [Int]

  /// - Parameters:
  ///   - columns: All of them, from left to right.
  ///   - width: The page.
  ///   - words: What the longest word of each column takes; asked only where it matters.
  /// - Returns: `nil` where the columns cannot stand side by side.
  static func fitting(_ columns: [Column], in width: Int, words: () -> [Int]) -> ColumnWidths? {
    let optional = columns.indices.filter { columns[$0].leavesAt != nil }
      .sorted { (columns[$0].leavesAt ?? 0) < (columns[$1].leavesAt ?? 0) }
    for count in 0...optional.count {
      let leftOut = Set(optional.prefix(count))
      let shown = columns.indices.filter { !leftOut.contains($0) }
      let rest = shown.map { columns[$0] }
      let least = count < optional.count ? roomy : comfortable
      if let cells = cutting(rest, in: width, toNoLessThan: least) {
        return ColumnWidths(cells, of: shown, among: columns.count)
      }
      guard count == optional.count else { continue }
      let all = words()
      return cuttingAll(rest, in: width, words: shown.map { all[$0] }).map {
        ColumnWidths($0, of: shown, among: columns.count)
      }
    }
    return nil
  }

  private init(_ widths: [Int], of shown: [Int], among count: Int) {
    var cells = [Int](repeating: 0, count: count)
    for (position, width) in zip(shown, widths) { cells[position] = width }
    self.cells = cells
    self.shown = shown
  }

  /// The width of the page that leaves no column out.
  static func needed(for columns: [Column]) -> Int {
    columns.reduce(max(0, columns.count - 1) * gap) {
      $0 + ($1.isFlexible ? min($1.natural, roomy) : $1.natural)
    }
  }

  /// The widths where flexible columns alone are cut; `nil` where they would be too narrow.
  private static func cutting(
    _ columns: [Column], in width: Int, toNoLessThan least: Int
  ) -> [Int]? {
    let room = width - max(0, columns.count - 1) * gap
    guard columns.reduce(0, { $0 + $1.natural }) > room else { return columns.map(\.natural) }
    let fixed = columns.reduce(0) { $0 + ($1.isFlexible ? 0 : $1.natural) }
    let cap = commonCap(columns.filter(\.isFlexible).map(\.natural), in: room - fixed)
    return cap < least ? nil : columns.map { $0.isFlexible ? min($0.natural, cap) : $0.natural }
  }

  /// The widths where every column is cut.
  private static func cuttingAll(_ columns: [Column], in width: Int, words: [Int]) -> [Int]? {
    let room = width - max(0, columns.count - 1) * gap
    let cap = commonCap(columns.map(\.natural), in: room)
    let isReadable = zip(columns, words).allSatisfy { column, word in
      min(column.natural, cap) >= min(column.natural, column.isFlexible ? narrowest : word)
    }
    return isReadable ? columns.map { min($0.natural, cap) } : nil
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
