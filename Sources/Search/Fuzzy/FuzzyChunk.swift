/// Ranks the documents of one chunk for a fuzzy pattern.
struct FuzzyChunk: Sendable {
  private let pattern: FuzzyPattern
  private let segments: [FuzzyLines]
  private let letterScorer: LetterScorer?
  private let laneScorer: LaneScorer?

  init(_ pattern: FuzzyPattern, in texts: TextIndex) {
    self.pattern = pattern
    segments = texts.segments.map { FuzzyLines(pattern, in: $0) }
    let alphabet = FuzzyAlphabet(pattern)
    letterScorer = alphabet.flatMap(LetterScorer.init)
    laneScorer = alphabet.flatMap(LaneScorer.init)
  }

  /// Ranks the candidates among `documents`.
  ///
  /// - Parameters:
  ///   - documents: Begins at a multiple of 64.
  ///   - candidates: A bit for each of them.
  ///   - threshold: Keys from here on are of no interest: what cannot have a lower one is counted,
  ///     but not scored.
  ///   - keys: One for each document: set to that of its best text, or to `RankKey.none` where
  ///     nothing matches or it is of no interest.
  /// - Returns: How many documents match.
  func rank(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>, below threshold: UInt64,
    keys: UnsafeMutablePointer<UInt64>
  ) -> Int {
    keys.update(repeating: RankKey.none, count: documents.count)
    let scores = Scores(pattern, documents.lowerBound, keys, below: threshold)
    return segments.reduce(0) { count, segment in
      if let letterScorer {
        return count
          + scores.add(segment, documents, candidates) { line in
            scores.add(letterScorer.score(line), line)
          } finish: {
          }
      }
      guard let laneScorer else {
        return count + scores.add(segment, documents, candidates, nil, finish: {})
      }
      var own = 0
      LineQueue.with(laneScorer) { queue in
        own = scores.add(segment, documents, candidates) { line in
          queue.append(line) { scores.add($1, $0) }
        } finish: {
          queue.finish { scores.add($1, $0) }
        }
      }
      return count + own
    }
  }

  /// The keys of a chunk while they are found.
  private struct Scores {
    private let pattern: FuzzyPattern
    private let highest: Int
    private let first: Int
    private let keys: UnsafeMutablePointer<UInt64>
    private let threshold: UInt64

    init(
      _ pattern: FuzzyPattern, _ first: Int, _ keys: UnsafeMutablePointer<UInt64>,
      below threshold: UInt64
    ) {
      self.pattern = pattern
      self.first = first
      self.keys = keys
      self.threshold = threshold
      highest = FuzzyScoring.highest(forLetters: pattern.letters.count)
    }

    @inline(__always)
    func add(_ score: Int, _ line: FuzzyLine) {
      let key = RankKey.key(score: score, length: line.length, document: line.document)
      keys[line.document &- first] = min(keys[line.document &- first], key)
    }

    /// Adds the matches of a segment: lines by `score`, where it can; counts the documents.
    @inline(__always)
    func add(
      _ segment: FuzzyLines, _ documents: Range<Int>, _ candidates: UnsafePointer<UInt64>,
      _ score: ((FuzzyLine) -> Void)?, finish: () -> Void
    ) -> Int {
      var (count, last) = (0, -1)
      segment.forEachMatch(in: documents, candidates: candidates) { match in
        count &+= match.document == last ? 0 : 1
        last = match.document
        guard let line = match.line, let score else { return addPlainly(match, segment) }
        let lowest = RankKey.key(score: highest, length: line.length, document: line.document)
        if lowest < threshold { score(line) }
      } finish: {
        finish()
      }
      return count
    }

    private func addPlainly(_ match: FuzzyLines.Match, _ segment: FuzzyLines) {
      let text = FuzzyText(segment.segment, match.range)
      guard let found = FuzzyScorer.alignment(of: pattern, in: text) else { return }
      let key = RankKey.key(
        score: found.score, length: text.trimmedCount, document: match.document)
      keys[match.document - first] = min(keys[match.document - first], key)
    }
  }
}
