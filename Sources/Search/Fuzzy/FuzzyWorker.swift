/// What one thread ranks documents with: memory that is made once, and lines that wait.
final class FuzzyWorker {
  private let search: FuzzySearch
  private let sink: RankSink
  private let places: UnsafeMutablePointer<Int>
  private let masks: UnsafeMutablePointer<UInt64>
  private let queue: LineQueue?
  private var wordStart: WordStartTest?
  /// How many documents match of those that it has ranked.
  private(set) var count = 0

  /// - Parameters:
  ///   - search: What to rank by.
  ///   - all: Set to the keys of documents that match, where all are wanted.
  ///   - limit: How many of the best are wanted, where not all are.
  init(_ search: FuzzySearch, to all: StableArray<UInt64>?, limit: Int) {
    self.search = search
    sink = RankSink(all: all?.address, best: .allocate(capacity: 1))
    sink.best.initialize(to: BestKeys(limit: limit))
    queue = search.laneScorer.map { LineQueue($0, longest: LineQueue.longest) }
    let size = search.prepared.map {
      LetterHits.memorySize($0.letters, longest: LineQueue.longest)
    }
    wordStart = search.prepared.flatMap { WordStartTest($0.letters) }
    places = .allocate(capacity: search.pattern.letters.count)
    masks = .allocate(capacity: size ?? 0)
  }

  deinit {
    sink.best.deinitialize(count: 1)
    sink.best.deallocate()
    places.deallocate()
    masks.deallocate()
  }

  /// Ranks the candidates among `documents`.
  ///
  /// - Parameters:
  ///   - documents: Begins at a multiple of 64.
  ///   - candidates: A bit for each of them.
  func rank(_ documents: Range<Int>, candidates: UnsafePointer<UInt64>) {
    for segment in search.segments {
      let texts = Texts(segment: segment, documents: documents, candidates: candidates)
      if let scorer = search.letterScorer {
        rank(texts, scorer)
      } else if let queue, let letters = search.prepared?.letters {
        rank(texts, letters, queue)
      } else {
        rank(texts) { _ in false }
      }
    }
  }

  private struct Texts {
    let segment: FuzzyLines
    let documents: Range<Int>
    let candidates: UnsafePointer<UInt64>
  }

  /// The best keys, rising.
  var bestKeys: [UInt64] { sink.best.pointee.sorted() }

  /// Ranks the documents that still wait for others.
  func finish() {
    queue?.finish(sink)
  }

  @inline(__always)
  private func rank(_ texts: Texts, _ scorer: LetterScorer) {
    let (sink, highest) = (sink, search.highest)
    rank(texts) { line in
      if scorer.isAnsweredByMasks, !sink.wants(score: highest, line.ticket) { return true }
      guard let score = scorer.score(line) else { return false }
      sink.add(score: score, line.ticket)
      return true
    }
  }

  @inline(__always)
  private func rank(_ texts: Texts, _ letters: PreparedPattern.Letters, _ queue: LineQueue) {
    let (sink, highest) = (sink, search.highest)
    let test = SubsequenceTest(letters)
    var wordStart = wordStart
    defer { self.wordStart = wordStart }
    let hits = LetterHits(letters, places: places, memory: masks, longest: LineQueue.longest)
    rank(texts) { line in
      guard test.isMet(by: line, places: hits.places) else { return false }
      guard sink.wants(score: highest, line.ticket) else { return true }
      if wordStart?.isMet(by: line, from: hits.places[0]) ?? false {
        sink.add(score: highest, line.ticket)
      } else if line.count <= LineQueue.longest {
        queue.append(line, hits, columns: hits.find(in: line), to: sink)
      } else {
        rankAlone(line, letters)
      }
      return true
    }
  }

  /// Ranks texts: by `match`, which also answers whether a line does, or plainly.
  @inline(__always)
  private func rank(_ texts: Texts, by match: (FuzzyLine) -> Bool) {
    var (count, last) = (0, -1)
    texts.segment.forEachLine(in: texts.documents, candidates: texts.candidates) { text, line in
      guard line.map(match) ?? rankPlainly(text, texts.segment) else { return }
      if text.document == last {
        sink.best.pointee.hasSeveral = true
      } else {
        count &+= 1
        last = text.document
      }
    }
    self.count += count
  }

  private func rankPlainly(_ text: FuzzyLines.Text, _ segment: FuzzyLines) -> Bool {
    let letters = FuzzyText(segment.segment, text.range)
    guard let found = FuzzyScorer.alignment(of: search.pattern, in: letters) else { return false }
    sink.add(score: found.score, .init(document: text.document, length: letters.trimmedCount))
    return true
  }

  /// Ranks a line that is too long to wait with others.
  private func rankAlone(_ line: FuzzyLine, _ letters: PreparedPattern.Letters) {
    guard let scorer = search.laneScorer else { return }
    let size = LetterHits.memorySize(letters, longest: line.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { memory in
      guard let memory = memory.baseAddress else { return }
      let hits = LetterHits(
        letters, places: places, memory: memory, longest: line.count)
      let queue = LineQueue(scorer, longest: line.count)
      queue.append(line, hits, columns: hits.find(in: line), to: sink)
      queue.finish(sink)
    }
  }
}
