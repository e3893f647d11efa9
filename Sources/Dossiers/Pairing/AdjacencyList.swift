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
    var starts = [Int32](repeating: 0, count: count + 1)
    forEach { owner, _ in starts[owner + 1] += 1 }
    for owner in 0..<count { starts[owner + 1] += starts[owner] }

    var next = starts
    var values = [Int32](repeating: 0, count: Int(starts[count]))
    forEach { owner, value in
      values[Int(next[owner])] = Int32(value)
      next[owner] += 1
    }
    self.starts = starts
    self.values = values
  }

  package subscript(owner: Int) -> some RandomAccessCollection<Int> & Sendable {
    values[Int(starts[owner])..<Int(starts[owner + 1])].lazy.map(Int.init)
  }
}
