/// One row of the board: an item of each side, or an item of one side alone.
///
/// At least one of the two is there, and no item stands on two rows.
package struct PairRow: Sendable, Hashable {
  /// Positions in `Dossier.items`, or -1: half the size of two optional integers.
  let leftItem: Int32
  let rightItem: Int32

  /// Creates a row of one or two items, given as positions in `Dossier.items`.
  package init(left: Int?, right: Int?) {
    leftItem = left.map(Int32.init) ?? -1
    rightItem = right.map(Int32.init) ?? -1
  }

  /// The item in the cell of one side, as a position in `Dossier.items`.
  package func item(on side: Side) -> Int? {
    let item = side == .left ? leftItem : rightItem
    return item < 0 ? nil : Int(item)
  }

  /// The same row with its sides swapped.
  var mirrored: PairRow { PairRow(leftItem: rightItem, rightItem: leftItem) }

  private init(leftItem: Int32, rightItem: Int32) {
    self.leftItem = leftItem
    self.rightItem = rightItem
  }

  /// The items of the row, one or two, the left one first.
  package var items: Items { Items(row: self) }

  package struct Items: Sequence, IteratorProtocol {
    private let row: PairRow
    private var side: Side? = .left

    fileprivate init(row: PairRow) { self.row = row }

    package mutating func next() -> Int? {
      while let current = side {
        side = current == .left ? .right : nil
        if let item = row.item(on: current) { return item }
      }
      return nil
    }
  }
}
