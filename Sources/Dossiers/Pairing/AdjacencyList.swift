/// For each of `count` things the list of what belongs to it, in two flat arrays.
///
/// The usual compressed form of a sparse graph: the list of thing `i` is
/// `values[starts[i]..<starts[i + 1]]`. It is made by counting sort, in linear time, and keeps the
/// order in which the entries come.
package struct AdjacencyList: Sendable {
  private let starts: [Int32]
  private let values: [Int32]

  /// Collects the entries that `forEach` reports as `(owner, value)`; it is called twice and must
  /// report the same both times.
  package init(count: Int, _ forEach: ((Int, Int) -> Void) -> Void) {
    self.init(count: count, looking: {}, forEach)
  }

  /// The same for as long as it is wanted: what `look` or `forEach` throws ends the work.
  init<Failure: Error>(
    count: Int, looking look: () throws(Failure) -> Void,
    _ forEach: ((Int, Int) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    // The list of an owner begins where the next owner's place in here says, until it is filled.
    var starts = [Int32](repeating: 0, count: count + 2)
    try forEach { owner, _ in starts[owner + 2] += 1 }
    try LongLoop.run(over: 0..<count, looking: look) { owner in
      starts[owner + 2] += starts[owner + 1]
    }

    var values = [Int32](repeating: 0, count: Int(starts[count + 1]))
    try forEach { owner, value in
      values[Int(starts[owner + 1])] = Int32(value)
      starts[owner + 1] += 1
    }
    starts.removeLast()
    self.starts = starts
    self.values = values
  }

  package subscript(owner: Int) -> some RandomAccessCollection<Int> & Sendable {
    values[Int(starts[owner])..<Int(starts[owner + 1])].lazy.map(Int.init)
  }
}
