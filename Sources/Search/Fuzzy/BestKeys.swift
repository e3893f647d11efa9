/// The lowest of many keys, up to a limit, one for each document.
///
/// Keys are gathered up to twice the limit, then sorted and cut; from then on those above the last
/// one kept are passed over at the price of a comparison.
struct BestKeys {
  private let limit: Int
  private var keys: [UInt64] = []
  /// No key from here on is wanted.
  private(set) var threshold = UInt64.max
  /// Whether a document may have several keys, of which the lowest counts.
  var hasSeveral = false

  init(limit: Int) {
    self.limit = max(limit, 0)
    keys.reserveCapacity(2 * self.limit)
    if limit <= 0 { threshold = 0 }
  }

  mutating func insert(_ key: UInt64) {
    guard key < threshold else { return }
    keys.append(key)
    if keys.count == 2 * limit { cut() }
  }

  private mutating func cut() {
    keys.sort()
    if hasSeveral {
      var documents: Set<Int> = []
      keys.removeAll { !documents.insert(RankKey.document(of: $0)).inserted }
    }
    keys.removeLast(max(keys.count - limit, 0))
    if keys.count == limit, let last = keys.last { threshold = last }
  }

  /// The keys kept, rising.
  mutating func sorted() -> [UInt64] {
    cut()
    return keys
  }
}
