import Dossiers

/// The ids of a dossier's items, context claims and relations, by length and then in the order of
/// their bytes: `i2` comes before `i10`.
///
/// Those of one length that begin with what is typed are a range, and there are few lengths, so
/// that a million ids are searched in some microseconds.
///
/// The idea of the sort: the first eight bytes of an id, as a number, order nearly all of one
/// length; only where they are the same are the ids themselves compared.
final class SortedIDs: CandidateSource {
  private let dossier: Dossier
  /// Items by their position, then context claims, then relations.
  private let documents: [Int32]
  /// For each length that there is the range of its ids.
  private let lengths: [(length: Int, range: Range<Int>)]

  /// The actors whose items can be found; `nil` for all.
  private let comparison: Comparison?

  /// - Complexity: O(*n* log *n*) in items, claims and relations.
  init(_ dossier: Dossier) {
    self.dossier = dossier
    comparison = nil
    let count = dossier.items.count + dossier.context.count + dossier.relations.count
    var byLength: [Int: [(key: UInt64, document: Int32)]] = [:]
    for document in 0..<count {
      let id = dossier.id(ofDocument: document)
      byLength[id.utf8.count, default: []].append((id.firstBytes, Int32(document)))
    }
    var documents: [Int32] = []
    documents.reserveCapacity(count)
    var lengths: [(length: Int, range: Range<Int>)] = []
    for (length, var entries) in byLength.sorted(by: { $0.key < $1.key }) {
      entries.sort {
        $0.key == $1.key
          ? length > 8
            && dossier.id(ofDocument: Int($0.document)) < dossier.id(ofDocument: Int($1.document))
          : $0.key < $1.key
      }
      lengths.append((length, documents.count..<documents.count + entries.count))
      documents.append(contentsOf: entries.lazy.map(\.document))
    }
    self.documents = documents
    self.lengths = lengths
  }

  /// Those of some sorted ids that have something to find in a comparison.
  ///
  /// - Complexity: O(*n*).
  init(_ all: SortedIDs, in comparison: Comparison) {
    let dossier = all.dossier
    func isFound(_ document: Int) -> Bool {
      if document < dossier.items.count { return comparison.side(ofItem: document) != nil }
      let number = document - dossier.items.count - dossier.context.count
      return number < 0
        || dossier.relations[number].items.contains { comparison.side(ofItem: $0) != nil }
    }
    var documents: [Int32] = []
    lengths = all.lengths.compactMap { length, range in
      let start = documents.count
      documents += all.documents[range].filter { isFound(Int($0)) }
      return start < documents.count ? (length, start..<documents.count) : nil
    }
    self.documents = documents
    self.dossier = dossier
    self.comparison = comparison
  }

  func candidate(
    at position: Int, _ surroundings: Completion.Surroundings
  ) -> Completion.Candidate {
    let id = self[position]
    let count = relation(at: position).map { dossier.relations[$0].items.count(where: isShown) }
    return Completion.Candidate(label: id, count: count) {
      QueryWriter.value(id, isQuoted: surroundings.isQuoted)
    }
  }

  /// The relation, by its number, that has the id at a position; `nil` where an item or a context
  /// claim has it.
  func relation(at position: Int) -> Int? {
    let number = Int(documents[position]) - dossier.items.count - dossier.context.count
    return number < 0 ? nil : number
  }

  private func isShown(_ item: Int) -> Bool {
    comparison.map { $0.side(ofItem: item) != nil } ?? true
  }

  /// Where the ids are that begin with what is typed, in lower case.
  func positions(beginningWith typed: String) -> [Range<Int>] {
    lengths.compactMap { length, range in
      guard length >= typed.utf8.count else { return nil }
      let start = range.firstSorted { self[$0] >= typed }
      let end = (start..<range.upperBound).firstSorted { !self[$0].hasPrefix(typed) }
      return start < end ? start..<end : nil
    }
  }

  /// Where an id is; empty where there is none.
  func positions(of typed: String) -> Range<Int> {
    guard let range = lengths.first(where: { $0.length == typed.utf8.count })?.range else {
      return 0..<0
    }
    let place = range.firstSorted { self[$0] >= typed }
    return place < range.upperBound && self[place] == typed ? place..<place + 1 : 0..<0
  }

  /// The items, and beyond them the context claims, whose ids these are.
  func documents(at positions: Range<Int>) -> ArraySlice<Int32> { documents[positions] }

  /// What all ids in some ranges begin with.
  func commonBeginning(of ranges: [Range<Int>]) -> String {
    // Between the first and the last of a range, all begin as these two do.
    ranges.flatMap { [self[$0.lowerBound], self[$0.upperBound - 1]] }.commonBeginning
  }

  private subscript(position: Int) -> String {
    dossier.id(ofDocument: Int(documents[position]))
  }
}

extension Dossier {
  /// The id of an item or, numbered after all items, of a context claim, or of a relation after
  /// these.
  fileprivate func id(ofDocument document: Int) -> String {
    if document < items.count { return items[document].id }
    let number = document - items.count
    return number < context.count ? context[number].id : relations[number - context.count].id
  }
}

extension String {
  /// The first eight bytes of the UTF-8, in the order of numbers; zeros after a shorter text.
  fileprivate var firstBytes: UInt64 {
    var (bytes, count): (UInt64, UInt64) = (0, 0)
    for byte in utf8.prefix(8) {
      bytes = bytes << 8 | UInt64(byte)
      count += 1
    }
    return count == 0 ? 0 : bytes << (8 * (8 - count))
  }
}
