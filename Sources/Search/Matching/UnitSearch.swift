/// A search of units for which a whole query holds, whichever thread has them.
final class UnitSearch: Sendable {
  let texts: TextIndex
  /// A bit for each document that has been found.
  let found: StableArray<UInt64>
  private let search: QuerySearch
  /// A bit for each document that may be found.
  private let candidates: StableArray<UInt64>

  init(_ search: QuerySearch, of texts: TextIndex, among candidates: StableArray<UInt64>) {
    self.search = search
    self.texts = texts
    self.candidates = candidates
    found = StableArray(count: candidates.count)
    found.address.initialize(repeating: 0, count: candidates.count)
  }

  /// Looks through some units, or those documents of one whose bits are set; no two threads may
  /// have the same unit.
  func search(_ units: Range<Int>, only mask: UInt64 = ~0) {
    let documents = texts.documents(ofUnits: units)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: units.count) { buffer in
      guard let words = buffer.baseAddress else { return }
      var every: UInt64 = 0
      for word in 0..<units.count {
        words[word] = candidates[units.lowerBound + word] & mask
        every |= words[word]
      }
      if every == 0 { return }
      search.narrow(words, documents)
      for word in 0..<units.count { found.address[units.lowerBound + word] |= words[word] }
    }
  }
}
