/// The table of `FuzzyScorer` for as many lines at once as a vector has lanes.
///
/// The idea: lines are independent, so that each lane of a vector scores another line, and a cell of
/// sixteen tables costs some twenty instructions. Only the last column of each table is kept. Scores
/// never go below zero, which is just what subtraction without wrapping gives; what fzf decides by
/// conditions is chosen by masks. Rows that are not open in any line are not visited. Scores that a
/// lane cannot hold stay at the highest value that it can, and `peak` tells it.
struct AlignmentRows<Vector: LaneVector> {
  /// The best score of each line so far; zero where the pattern is not found.
  private(set) var best = Vector()
  /// The highest score anywhere in the table of each line.
  private(set) var peak = Vector()

  private let pattern: UnsafePointer<Vector>
  private let count: Int
  private let rows: UnsafeMutablePointer<Row>
  /// The last row that may be entered.
  private var last = 0

  /// What a row's cell is in the column before.
  struct Row {
    var score = Vector()
    /// What to skip a letter costs.
    var gap = Vector()
    /// In a run the bonus of its first letter plus one, else zero.
    var run = Vector()
    /// All ones where the cell is open.
    var open = Vector()
  }

  /// - Parameters:
  ///   - pattern: Each letter in all lanes; two or more.
  ///   - count: How many letters.
  ///   - rows: Room for as many rows.
  @inline(__always)
  init(_ pattern: UnsafePointer<Vector>, count: Int, in rows: UnsafeMutablePointer<Row>) {
    self.pattern = pattern
    self.count = count
    self.rows = rows
    rows.initialize(repeating: Row(), count: count)
  }

  /// Takes the next letter of each line and its bonus.
  @inline(__always)
  mutating func advance(_ letters: Vector, _ bonuses: Vector) {
    let one = Vector(repeating: 1)
    let two = Vector(repeating: 2)
    let matches = bonuses &+ Vector(repeating: Vector.Scalar(FuzzyScoring.match))
    let boundary = Vector(repeating: Vector.Scalar(FuzzyScoring.boundary))
    let boundaries = bonuses & bonuses.maximum(boundary).equals(bonuses)
    let least = Vector(repeating: Vector.Scalar(FuzzyScoring.consecutive))
    let newRun = bonuses &+ one

    var row = last
    while row > 0 {
      let above = rows[row &- 1]
      let own = rows[row]
      let skipping = own.score.minus(own.gap)
      let found = letters.equals(pattern[row]) & above.open
      // A new run where there was none, or where this bonus is a boundary's and higher.
      let begins = boundaries.maximum(above.run).equals(boundaries)
      // What the run adds to this letter's own bonus.
      let more = above.run.minus(one).maximum(least).minus(bonuses) & ~begins
      let matching = above.score.plus(matches &+ more) & found
      let isMatch = skipping.minus(matching).equals(Vector()) & found
      peak = peak.maximum(matching)
      rows[row] = Row(
        score: matching.maximum(skipping), gap: one &+ (isMatch & two),
        run: (above.run & ~begins | newRun & begins) & isMatch, open: own.open | found)
      row &-= 1
    }
    let found = letters.equals(pattern[0])
    let skipping = rows[0].score.minus(rows[0].gap)
    rows[0] = Row(
      score: (matches &+ bonuses) & found | skipping & ~found, gap: one &+ (found & two),
      run: newRun & found, open: rows[0].open | found)

    if last == count &- 1 {
      best = best.maximum(rows[last].score)
    } else if rows[last].open.isAnySet {
      last &+= 1
    }
  }
}
