import Parallel

/// What all threads share that rank documents for a fuzzy pattern.
struct FuzzySearch: Sendable {
  let pattern: FuzzyPattern
  /// `nil` where only the plain scorer can read the texts.
  let prepared: PreparedPattern?
  let segments: [FuzzyLines]
  /// For one letter.
  let letterScorer: LetterScorer?
  /// For two letters or more.
  let laneScorer: LaneScorer?
  /// No text has a higher score.
  let highest: Int

  init(_ pattern: FuzzyPattern, in texts: TextIndex, until flag: CancellationFlag? = nil) {
    self.pattern = pattern
    let prepared = PreparedPattern(pattern)
    self.prepared = prepared
    segments = texts.segments.map { FuzzyLines(pattern, prepared, in: $0) }
    letterScorer = prepared.flatMap { LetterScorer($0, pattern) }
    laneScorer = prepared.flatMap { LaneScorer($0.alphabet, until: flag) }
    highest = FuzzyScoring.highest(forLetters: pattern.letters.count)
  }
}
