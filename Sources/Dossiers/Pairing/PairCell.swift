/// What stands in one of the two cells of a row.
package enum PairCell: Sendable, Hashable {
  /// An item of this side.
  case item(Int)
  /// The counterpart of the item opposite stands on another row: `to` is the first of them, and
  /// `others` says how many more there are.
  case pointer(to: Int, others: Int)
  /// No relation ties the item opposite to this side's actor.
  case noCounterpart
}
