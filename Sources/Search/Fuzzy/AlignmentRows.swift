/// The table of `FuzzyScorer` for as many lines at once as a vector has lanes.
///
/// The idea: lines are independent, so that each lane of a vector scores another line. Only the last
/// column of each table is kept, and what fzf decides by conditions is chosen by masks.
///
/// A score is kept by what it lacks to the highest that its row can have, which is `top` here: a
/// letter that is found takes away what its bonus lacks to the highest bonus, 0 to 10, and nothing
/// is added. So no score is ever too high for a byte. Below stands 0, for a cell that is not open
/// and for one so far from the highest that a byte does not hold it: whatever follows such a cell
/// is not nearer to the highest of its own row, and so 0 as well. Hence scores above 0 are exact.
///
///     "governmentco": 26 · 12 + 10 = 322 is the highest; a byte tells 322 … 78 from each other.
///
/// Gain over words, which hold all scores: to rank all lines takes 0.75 to 0.85 of the time.
struct AlignmentRows<Vector: LaneVector> {
  /// What the highest score is here, so that no bonus overflows after it.
  static var top: Int { Int(Vector.Scalar.max) - FuzzyScoring.boundaryAfterWhite }

  /// A letter of the pattern.
  struct Letter: BitwiseCopyable {
    /// In all lanes.
    let value: Vector
    /// What fzf's score of zero is here, where scores end; zero where that is too low to tell.
    let floor: Vector

    init(_ letter: UInt8, row: Int) {
      let floor = top - FuzzyScoring.highest(forLetters: row + 1)
      value = Vector(repeating: Vector.Scalar(letter))
      self.floor = Vector(repeating: Vector.Scalar(max(floor, 0)))
    }
  }

  /// What a row's cell is in the column before.
  struct Cell: BitwiseCopyable {
    var score = Vector()
    /// In a run the bonus that its letters have at least, else zero.
    var run = Vector()
  }

  /// The best score of each line so far.
  private(set) var best = Vector()
  private let pattern: UnsafePointer<Letter>
  private let count: Int
  private let cells: UnsafeMutablePointer<Cell>
  /// The last row that may be entered.
  private var last = 0

  /// - Parameters:
  ///   - pattern: Two letters or more.
  ///   - count: How many letters.
  ///   - cells: Room for as many cells.
  @inline(__always)
  init(_ pattern: UnsafePointer<Letter>, count: Int, in cells: UnsafeMutablePointer<Cell>) {
    self.pattern = pattern
    self.count = count
    self.cells = cells
    cells.initialize(repeating: Cell(), count: count)
  }

  /// Goes on to the next letter of each line that the pattern has.
  ///
  /// - Parameters:
  ///   - letters: Zeros in lines that have ended.
  ///   - bonuses: What `CharacterClass.bonus(after:)` says of each.
  ///   - distances: How many letters each is behind the one before; in the first column anything.
  @inline(__always)
  mutating func advance(_ letters: Vector, _ bonuses: Vector, _ distances: Vector) {
    let camels = bonuses.equals(Self.all(FuzzyScoring.camelCase))
    if camels.isAnySet {
      let isBoundary = bonuses.maximum(Self.all(FuzzyScoring.boundary)).equals(bonuses)
      let boundaries = bonuses & isBoundary
      advance(letters, bonuses, distances) { before, begun in
        before.maximum(boundaries).maximum(begun & before.equals(Vector()))
      }
    } else {
      // A new run's bonus that is higher is a boundary's, and begins a new run.
      advance(letters, bonuses, distances) { $0.maximum($1) }
    }
  }

  /// Does so, where `continued` takes the run before and that which would begin here, and gives that
  /// which there is when the letter is found.
  @inline(__always)
  private mutating func advance(
    _ letters: Vector, _ bonuses: Vector, _ distances: Vector,
    _ continued: (Vector, Vector) -> Vector
  ) {
    let skipped = distances &- Self.all(1)
    let adjacent = skipped.equals(Vector())
    let begun = bonuses.maximum(Self.all(FuzzyScoring.consecutive))
    let missing = Self.all(FuzzyScoring.boundaryAfterWhite)

    var row = last
    var after = AfterGap(cells[row], pattern[row])
    while row > 0 {
      let above = cells[row &- 1]
      let aboveAfter = AfterGap(above, pattern[row &- 1])
      let skipping = after.reduced(by: distances)
      let before = aboveAfter.reduced(by: skipped).maximum(above.score & adjacent)
      let run = above.run & adjacent
      let found = letters.equals(pattern[row].value)
      let matching = (before &+ bonuses.maximum(run)).minus(missing) & found
      let score = skipping.maximum(matching)
      cells[row] = Cell(score: score, run: continued(run, begun) & score.equals(matching))
      after = aboveAfter
      row &-= 1
    }
    let found = letters.equals(pattern[0].value)
    let first = Self.all(Self.top - 2 * FuzzyScoring.boundaryAfterWhite) &+ bonuses &+ bonuses
    cells[0] = Cell(
      score: first & found | after.reduced(by: distances) & ~found, run: begun & found)

    if last == count &- 1 {
      best = best.maximum(cells[last].score)
    } else if cells[last].score.isAnySet {
      last &+= 1
    }
  }

  /// A cell's score some letters later: the first one skipped costs three, each further one one.
  private struct AfterGap {
    let score: Vector
    let least: Vector

    @inline(__always)
    init(_ cell: Cell, _ letter: Letter) {
      least = cell.score.minimum(letter.floor)
      let more = FuzzyScoring.gapExtension - FuzzyScoring.gapStart
      score = cell.score.minus(cell.run.minimum(AlignmentRows.all(more)))
    }

    /// After so many letters, one or more.
    @inline(__always)
    func reduced(by distance: Vector) -> Vector { score.minus(distance).maximum(least) }
  }

  @inline(__always)
  private static func all(_ value: Int) -> Vector {
    Vector(repeating: Vector.Scalar(truncatingIfNeeded: value))
  }
}
