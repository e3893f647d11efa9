/// Sets that start as one element each and can only be united.
///
/// Union by size with path halving (Tarjan and van Leeuwen, 1984): a sequence of operations takes
/// time that is linear for every size that fits into memory.
struct DisjointSets {
  /// The parent of each element, or minus the size of its set where it is a root.
  private var links: [Int32]

  init(count: Int) {
    links = [Int32](repeating: -1, count: count)
  }

  /// The element that stands for the set of `element`.
  mutating func root(of element: Int) -> Int {
    var element = element
    while links[element] >= 0 {
      let parent = Int(links[element])
      if links[parent] >= 0 { links[element] = links[parent] }
      element = parent
    }
    return element
  }

  mutating func unite(_ first: Int, _ second: Int) {
    var (large, small) = (root(of: first), root(of: second))
    guard large != small else { return }
    if links[large] > links[small] { swap(&large, &small) }
    links[large] += links[small]
    links[small] = Int32(large)
  }
}
