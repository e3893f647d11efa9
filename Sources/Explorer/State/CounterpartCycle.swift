/// The counterparts of an item, gone through one by one and then back to the item.
struct CounterpartCycle: Sendable, Hashable {
  /// The counterparts, and the item itself as the last.
  let stops: [Int]
  var position: Int
}
