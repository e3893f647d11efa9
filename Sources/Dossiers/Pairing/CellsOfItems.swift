/// For each item of a dossier its cell on the board.
///
/// Four bytes an item: twice its row, and one more where it stands on the right; -1 where its actor is
/// not shown. Swapping the sides moves nothing: they are turned when they are asked for.
struct CellsOfItems: Sendable {
  private let stored: [Int32]
  /// 1 where what is stored as left is right.
  private let turn: Int32

  /// - Parameters:
  ///   - rows: The rows; no item stands on two.
  ///   - itemCount: How many items the dossier has.
  ///   - look: Called every few thousand rows.
  /// - Throws: What `look` throws.
  init<Failure: Error>(
    _ rows: [PairRow], itemCount: Int, looking look: () throws(Failure) -> Void
  ) throws(Failure) {
    var cells = [Int32](repeating: -1, count: itemCount)
    try LongLoop.run(over: rows.indices, looking: look) { number in
      for side in Side.allCases {
        if let item = rows[number].item(on: side) {
          cells[item] = Int32(2 * number + side.rawValue)
        }
      }
    }
    self.init(stored: cells, turn: 0)
  }

  private init(stored: [Int32], turn: Int32) {
    self.stored = stored
    self.turn = turn
  }

  /// The same with the sides swapped.
  ///
  /// - Complexity: O(1).
  var mirrored: CellsOfItems { CellsOfItems(stored: stored, turn: turn ^ 1) }

  /// The row of an item; `nil` where its actor is not shown.
  func row(ofItem item: Int) -> Int? { stored[item] < 0 ? nil : Int(stored[item] >> 1) }

  /// The side of an item; `nil` where its actor is not shown.
  func side(ofItem item: Int) -> Side? {
    stored[item] < 0 ? nil : Side(rawValue: Int((stored[item] ^ turn) & 1))
  }

  /// Calls `body` with the cells as they are stored, and with the lowest bit of those on the right.
  @inline(__always)
  func withStored(_ body: (_ cells: UnsafeBufferPointer<Int32>, _ right: Int32) -> Void) {
    stored.withUnsafeBufferPointer { body($0, turn ^ 1) }
  }
}
