/// What one thread ranks documents with: memory that is made once, and lines that wait.
final class FuzzyWorker {
  private let search: FuzzySearch
  private let sink: RankSink
  private let places: UnsafeMutablePointer<Int>
  private let masks: UnsafeMutablePointer<UInt64>
  private let queue: LineQueue?

  init(_ search: FuzzySearch, to sink: RankSink) {
    self.search = search
    self.sink = sink
    queue = search.laneScorer.map { LineQueue($0, longest: LineQueue.longest) }
    let size = search.prepared.map {
      LetterHits.memorySize($0.letters, longest: LineQueue.longest)
    }
    places = .allocate(capacity: search.pattern.letters.count)
    masks = .allocate(capacity: size ?? 0)
  }

  deinit {
    places.deallocate()
    masks.deallocate()
  }

  /// Ranks the candidates among `documents`.
  ///
  /// - Parameters:
  ///   - documents: Begins at a multiple of 64.
  ///   - candidates: A bit for each of them.
  /// - Returns: How many documents match.
  func rank(_ documents: Range<Int>, candidates: UnsafePointer<UInt64>) -> Int {
    var count = 0
    for segment in search.segments {
      if let scorer = search.letterScorer {
        count += rank(segment, documents, candidates) { line in
          sink.add(
            score: scorer.score(line), .init(document: line.document, length: line.trimmedCount))
        }
      } else if let queue, let letters = search.prepared?.letters {
        let hits = LetterHits(letters, places: places, memory: masks, longest: LineQueue.longest)
        count += rank(segment, documents, candidates) { line in
          if line.count <= LineQueue.longest {
            queue.append(line, hits, columns: hits.find(in: line), to: sink)
          } else {
            scoreAlone(line, letters)
          }
        }
      } else {
        count += rank(segment, documents, candidates) { _ in }
      }
    }
    return count
  }

  /// Ranks the documents that still wait for others.
  func finish() {
    queue?.finish(sink)
  }

  /// Ranks the matches of a segment: lines by `score`, where it can; counts the documents.
  @inline(__always)
  private func rank(
    _ segment: FuzzyLines, _ documents: Range<Int>, _ candidates: UnsafePointer<UInt64>,
    _ score: (FuzzyLine) -> Void
  ) -> Int {
    var (count, last) = (0, -1)
    let highest = search.highest
    segment.forEachMatch(in: documents, candidates: candidates, places: places) { match in
      count &+= match.document == last ? 0 : 1
      last = match.document
      guard let line = match.line else { return rankPlainly(match, segment) }
      if sink.wants(score: highest, .init(document: line.document, length: line.trimmedCount)) {
        score(line)
      }
    }
    return count
  }

  private func rankPlainly(_ match: FuzzyLines.Match, _ segment: FuzzyLines) {
    let text = FuzzyText(segment.segment, match.range)
    guard let found = FuzzyScorer.alignment(of: search.pattern, in: text) else { return }
    sink.add(score: found.score, .init(document: match.document, length: text.trimmedCount))
  }

  /// Scores a line that is too long to wait with others.
  private func scoreAlone(_ line: FuzzyLine, _ letters: PreparedPattern.Letters) {
    guard let scorer = search.laneScorer else { return }
    let size = LetterHits.memorySize(letters, longest: line.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { memory in
      guard let memory = memory.baseAddress else { return }
      let hits = LetterHits(letters, places: places, memory: memory, longest: line.count)
      let queue = LineQueue(scorer, longest: line.count)
      queue.append(line, hits, columns: hits.find(in: line), to: sink)
      queue.finish(sink)
    }
  }
}
