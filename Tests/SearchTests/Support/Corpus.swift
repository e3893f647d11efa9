@testable import Search

/// Documents for the engine, side by side in one piece of memory as a file's reader leaves them.
struct Corpus {
  /// The texts of each document.
  let documents: [[String]]
  let index: TextIndex

  /// - Parameters:
  ///   - documents: The texts of each document, at least one.
  ///   - gaps: The numbers of documents that something else stands before, so that a run begins.
  ///   - threads: How many threads make the masks.
  init(_ documents: [[String]], gapsBefore gaps: Set<Int> = [], threads: Int = 1) {
    self.documents = documents
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for (number, texts) in documents.enumerated() {
      if gaps.contains(number) { bytes.append(0) }
      let start = bytes.count
      for text in texts { bytes += Array(text.utf8) + [0xFF] }
      ranges.append(start..<bytes.count)
    }
    let owner = StableArray(bytes)
    let memory = UnsafeRawBufferPointer(start: owner.address, count: owner.count)
    let firsts = documents.indices.filter { $0 == 0 || gaps.contains($0) }
    let runs = zip(firsts, firsts.dropFirst() + [documents.count]).map { first, next in
      TextIndexBuilder.Run(
        owner: owner, memory: memory, start: ranges[first].lowerBound, documents: first..<next)
    }
    let ends = ranges.map(\.upperBound)
    index = TextIndexBuilder(runs, threads: threads) { ends[$0] }.index()
  }

  /// The documents that a pattern is found in, by the scans.
  func found(
    _ pattern: Pattern, among candidates: [Int]? = nil, known: FirstHits? = nil,
    noting hits: FirstHits? = nil
  ) -> [Int] {
    scan(among: candidates) { segment in
      let needle = Needle(
        pattern, isFolded: segment.traits != nil, frequencies: index.frequencies)
      return NeedleScan(
        needle, in: segment, check: HitCheck(pattern, needle), known: known,
        noting: hits)
    }
  }

  /// The documents that have a pattern's letters in order, by the scans.
  func scattered(_ pattern: Pattern, among candidates: [Int]? = nil) -> [Int] {
    scan(among: candidates) { SubsequenceScan(FuzzyPattern(pattern), in: $0) }
  }

  private func scan(
    among candidates: [Int]?, _ makeScan: (Segment) -> any SegmentScan
  ) -> [Int] {
    let scans = index.segments.map(makeScan)
    let step = 7
    return stride(from: 0, to: index.unitCount, by: step).flatMap { unit in
      let documents = index.documents(ofUnits: unit..<min(unit + step, index.unitCount))
      var open = [UInt64](repeating: 0, count: step)
      for document in candidates ?? Array(documents) where documents.contains(document) {
        let place = document - documents.lowerBound
        open[place >> 6] |= 1 << UInt64(place & 63)
      }
      var found = [UInt64](repeating: 0, count: open.count)
      for scan in scans { scan.scan(documents, candidates: open, found: &found) }
      return documents.filter { document in
        let place = document - documents.lowerBound
        return found[place >> 6] >> UInt64(place & 63) & 1 == 1
      }
    }
  }

  /// The same by the plain search, text by text.
  func expected(_ pattern: Pattern) -> [Int] {
    documents.indices.filter { document in
      documents[document].contains { text in
        let folded = FoldedText(text)
        return PatternSearch(pattern: pattern).isFound(in: folded, within: 0..<folded.count)
      }
    }
  }

  /// The ranking by the plain scorer and the standard library's sort.
  func expectedRanking(_ pattern: Pattern, limit: Int?) -> FuzzyRanking {
    let fuzzy = FuzzyPattern(pattern)
    let entries = documents.indices.compactMap { document -> (Int, Int, Int)? in
      documents[document].map(FuzzyText.init).compactMap { text in
        FuzzyScorer.alignment(of: fuzzy, in: text).map { (-$0.score, text.trimmedCount, document) }
      }.min { $0 < $1 }
    }
    let ordered = entries.sorted { $0 < $1 }.prefix(limit ?? entries.count)
    return FuzzyRanking(
      count: entries.count,
      best: FuzzyRanking.Entries(
        ordered.map { RankKey.key(score: -$0, length: $1, document: $2) }))
  }
}
