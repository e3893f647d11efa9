import Dossiers

/// Finds the items of which one number is among those wanted; never a context claim, which belongs
/// to no actor.
final class FactScan: SegmentScan {
  /// One number of each item, from the first on.
  enum Values {
    case positions(StableArray<Int32>)
    case words(StableArray<UInt8>)
  }

  private let values: Values
  /// For each number whether it is wanted.
  private let isWanted: StableArray<Bool>

  /// - Parameters:
  ///   - values: Those of the items.
  ///   - wanted: Some of them.
  ///   - bound: No value is as high.
  init(_ values: Values, wanted: [Int], below bound: Int) {
    self.values = values
    isWanted = StableArray((0..<bound).map(wanted.contains))
  }

  func scan(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    found: UnsafeMutablePointer<UInt64>
  ) {
    switch values {
    case .positions(let values): select(values, documents, candidates, found)
    case .words(let values): select(values, documents, candidates, found)
    }
  }

  @inline(__always)
  private func select(
    _ values: StableArray<some BinaryInteger & BitwiseCopyable>, _ documents: Range<Int>,
    _ candidates: UnsafePointer<UInt64>, _ found: UnsafeMutablePointer<UInt64>
  ) {
    let items = documents.clamped(to: 0..<values.count)
    let (values, isWanted) = (values.address, isWanted.address)
    UInt64.select(from: candidates, in: items, to: found) { isWanted[Int(values[$0])] }
  }
}

extension Query.Condition {
  /// The scan for a condition that asks for what each item has one of; `nil` for others.
  func factScan(in index: Index) -> FactScan? {
    let (facts, dossier) = (index.facts, index.dossier)
    switch self {
    case .actor(let actors):
      return FactScan(.positions(facts.actors), wanted: actors, below: dossier.actors.count)
    case .domain(let domains):
      return FactScan(.positions(facts.domains), wanted: domains, below: dossier.domains.count)
    case .kind(let kinds):
      let words = kinds.flatMap { kind in
        Item.Modality.allCases.map { ItemFacts.word(kind, $0) }
      }
      return FactScan(.words(facts.words), wanted: words, below: ItemFacts.wordBound)
    case .modality(let modalities):
      let words = modalities.flatMap { modality in
        Item.Kind.allCases.map { ItemFacts.word($0, modality) }
      }
      return FactScan(.words(facts.words), wanted: words, below: ItemFacts.wordBound)
    case .text, .field, .standing, .cites, .id: return nil
    }
  }
}
