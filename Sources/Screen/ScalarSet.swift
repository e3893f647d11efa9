/// A set of Unicode scalars as the sorted list of places where membership flips.
///
/// `[0x41, 0x5b, 0x61, 0x7b]` is A to Z and a to z: a scalar is a member if the number of
/// boundaries at or below it is odd.
struct ScalarSet: Sendable {
  let boundaries: [UInt32]

  /// Whether `scalar` is a member.
  ///
  /// - Complexity: O(log *n*) in the number of boundaries.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] <= scalar.value { low = middle + 1 } else { high = middle }
    }
    return low % 2 == 1
  }
}
