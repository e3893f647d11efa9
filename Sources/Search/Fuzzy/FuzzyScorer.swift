/// Finds the best way in which a text has a pattern's letters in their order: the plain way, which
/// the fast one is measured and tested against, and which tells the places for highlighting.
///
/// The idea is Smith and Waterman's alignment (1981) as fzf's second algorithm scores it: nothing
/// of the pattern may be left out, what is skipped of the text costs by affine gaps. A table has a
/// row for each letter of the pattern and a column for each letter of the text; a cell says what
/// the best match of the pattern up to there, ending at or before this column, is worth:
///
///             m   e   e   t   ␣   i   n   ␣   t   h   e       pattern "te"
///     t                  16  13  12  11  10  36  33  32       36 = 16 + 2 · 10
///     e                                              49       49 = 33 + 16
///
/// Two rules make it fzf's own. A letter right after its predecessor takes at least the bonus of
/// the letter that began the run, and at least `consecutive`; a letter with a boundary bonus above
/// that begins a new run. And a cell is open only when all letters before can be found before it.
struct FuzzyScorer {
  private let pattern: FuzzyPattern
  private let letters: [FuzzyText.Letter]
  private let bonuses: [Int]
  private var table: [[Cell]] = []

  struct Alignment: Equatable {
    let score: Int
    /// Which letters of the text are matched, rising: one for each letter of the pattern.
    let positions: [Int]
  }

  private struct Cell {
    var score = 0
    /// How many letters have been found one right after another up to here.
    var run = 0
    /// Whether the letters of the pattern up to this row stand in the text up to this column.
    var isOpen = false
  }

  /// The best match of `pattern` in `text`; of equal ones that which ends first.
  ///
  /// - Returns: `nil` where the text lacks the letters in this order. A pattern without letters
  ///   scores 0 everywhere.
  /// - Complexity: O(*n* · *m*), in time and memory.
  static func alignment(of pattern: FuzzyPattern, in text: FuzzyText) -> Alignment? {
    guard !pattern.letters.isEmpty else { return Alignment(score: 0, positions: []) }
    guard pattern.letters.count <= text.letters.count else { return nil }
    var scorer = FuzzyScorer(pattern, text)
    for row in pattern.letters.indices { scorer.fill(row) }
    return scorer.best
  }

  private init(_ pattern: FuzzyPattern, _ text: FuzzyText) {
    self.pattern = pattern
    letters = text.letters
    let classes = text.letters.map(\.characterClass)
    bonuses = zip(classes, [.white] + classes).map { $0.bonus(after: $1) }
  }

  private mutating func fill(_ row: Int) {
    var cells: [Cell] = []
    var left = Cell()
    var isInGap = false
    for column in letters.indices {
      let gap = isInGap ? FuzzyScoring.gapExtension : FuzzyScoring.gapStart
      let skipping = max(left.score + gap, 0)
      var cell = Cell(score: skipping, run: 0, isOpen: left.isOpen)
      isInGap = true
      if let before = cellBefore(row, column), pattern.matches(letters[column], at: row) {
        cell.isOpen = true
        let found = matched(at: column, inRow: row, after: before)
        // A first letter is taken wherever it stands, be it worth less than an earlier one here.
        if row == 0 || found.score >= skipping {
          cell = found
          isInGap = false
        }
      }
      cells.append(cell)
      left = cell
    }
    table.append(cells)
  }

  /// The cell that a match here continues, if it is open; before the first row all are.
  private func cellBefore(_ row: Int, _ column: Int) -> Cell? {
    if row == 0 { return Cell() }
    guard column > 0, table[row - 1][column - 1].isOpen else { return nil }
    return table[row - 1][column - 1]
  }

  private func matched(at column: Int, inRow row: Int, after before: Cell) -> Cell {
    let own = bonuses[column]
    if row == 0 {
      let score = FuzzyScoring.match + own * FuzzyScoring.firstLetterFactor
      return Cell(score: score, run: 1, isOpen: true)
    }
    var run = before.run + 1
    var bonus = own
    if run > 1 {
      let first = bonuses[column - run + 1]
      if own >= FuzzyScoring.boundary, own > first {
        run = 1
      } else {
        bonus = max(own, first, FuzzyScoring.consecutive)
      }
    }
    return Cell(score: before.score + FuzzyScoring.match + bonus, run: run, isOpen: true)
  }

  private var best: Alignment? {
    guard let last = table.last, last.contains(where: \.isOpen) else { return nil }
    let end = firstBoundary(in: last) ?? highest(in: last)
    return Alignment(score: last[end].score, positions: positions(from: end))
  }

  /// Where a pattern of one letter is looked for no further: the first place that begins a word.
  private func firstBoundary(in row: [Cell]) -> Int? {
    guard table.count == 1 else { return nil }
    return row.indices.first { row[$0].run > 0 && bonuses[$0] >= FuzzyScoring.boundary }
  }

  private func highest(in row: [Cell]) -> Int {
    var highest = 0
    for column in row.indices where row[column].score > row[highest].score { highest = column }
    return highest
  }

  /// Goes back from the best cell to the letters that made its score: one was found where the
  /// score is better than both to skip the letter and to have found the one before; where skipping
  /// is as good, it was found if that continues a run.
  private func positions(from end: Int) -> [Int] {
    var positions: [Int] = []
    var (row, column) = (table.count - 1, end)
    var prefersMatch = true
    while row >= 0, column >= 0 {
      let cell = table[row][column]
      let diagonal = row > 0 && column > 0 ? table[row - 1][column - 1].score : 0
      let left = column > 0 ? table[row][column - 1].score : 0
      let isFound =
        cell.score > diagonal && (cell.score > left || cell.score == left && prefersMatch)
      prefersMatch = cell.run > 1 || isContinued(row, column)
      if isFound {
        positions.append(column)
        row -= 1
      }
      column -= 1
    }
    return positions.reversed()
  }

  /// Whether the next letter of the pattern is found right after this cell.
  private func isContinued(_ row: Int, _ column: Int) -> Bool {
    guard row + 1 < table.count, column + 1 < letters.count else { return false }
    return table[row + 1][column + 1].run > 0
  }
}
