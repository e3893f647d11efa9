/// Lays the items of two actors side by side, within one domain after the other.
///
/// The idea: relations say which items belong together, but they form a graph, and a board has
/// rows. So each domain is cut into the connected components of that graph, which keeps what is
/// related close together, and inside a component items are paired greedily.
///
///     relations, stated first          items of the domain        rows
///     S1  a ─── x                      a b c   x y z              a │ x    S1 pairs a and x
///     S2  a, b ─── x, y                                           b │ y    a and x are taken:
///     S3  b ─── z                                                   │ z    S2 pairs b and y
///                                                                 c │      S3 finds b taken
///
/// The rules, which a plain second implementation in the tests spells out once more:
/// 1. A relation counts if it has items of both actors.
/// 2. Relations are taken in the file's order, stated ones before inferred ones. Each pairs those
///    of its items in the domain that are still alone: the first of the left with the first of the
///    right, the second with the second, and so on.
/// 3. All of a counting relation's items in a domain belong to one component, whether it paired
///    them or not.
/// 4. Components come in the order of their first items in the file, and so do the rows in them.
///
/// Everything is linear in items and relations but for the union of components, which is by
/// path halving and as good as linear.
struct Pairing {
  private(set) var rows: [PairRow] = []
  /// For each domain the range of its rows; empty where the two actors have no items there.
  private(set) var sections: [Range<Int>] = []

  /// Pairs the items of the two sides.
  ///
  /// - Parameters:
  ///   - dossier: Whose items they are.
  ///   - sides: For each item the side of its actor; `nil` for actors that are not shown.
  ///   - relations: The counting relations, as positions, in the order of rule 2.
  ///   - look: Called again and again.
  /// - Throws: What `look` throws; nothing is paired then.
  init<Failure: Error>(
    _ dossier: Dossier, sides: [Side?], relations: [Int], looking look: () throws(Failure) -> Void
  ) throws(Failure) {
    var partner = [Int32](repeating: -1, count: dossier.items.count)
    var components = DisjointSets(count: dossier.items.count)

    // For each domain what the relation at hand has in it; kept, because to make lists is slow.
    var lefts = [[Int]](repeating: [], count: dossier.domains.count)
    var rights = lefts
    var first = [Int](repeating: -1, count: dossier.domains.count)
    var domains: [Int] = []
    try LongLoop.run(over: relations.indices, looking: look) { number in
      for item in dossier.relations[relations[number]].items {
        guard let side = sides[item] else { continue }
        let domain = dossier.items[item].domain
        if first[domain] < 0 {
          first[domain] = item
          domains.append(domain)
        }
        components.unite(first[domain], item)
        guard partner[item] < 0 else { continue }
        if side == .left { lefts[domain].append(item) } else { rights[domain].append(item) }
      }
      for domain in domains {
        for (left, right) in zip(lefts[domain], rights[domain]) {
          partner[left] = Int32(right)
          partner[right] = Int32(left)
        }
        lefts[domain].removeAll(keepingCapacity: true)
        rights[domain].removeAll(keepingCapacity: true)
        first[domain] = -1
      }
      domains.removeAll(keepingCapacity: true)
    }

    let byDomain = try AdjacencyList(count: dossier.domains.count, looking: look) {
      report throws(Failure) in
      try LongLoop.run(over: sides.indices, looking: look) { position in
        if sides[position] != nil { report(dossier.items[position].domain, position) }
      }
    }
    rows.reserveCapacity(sides.count)
    var numbers = [Int32](repeating: -1, count: dossier.items.count)
    for domain in dossier.domains.indices {
      let start = rows.count
      try appendRows(
        of: byDomain[domain], sides: sides, partner: partner, components: &components, &numbers,
        looking: look)
      sections.append(start..<rows.count)
    }
  }

  /// Adds the rows of a domain; `numberOfRoot` is -1 for each component that has no number yet.
  private mutating func appendRows<Failure: Error>(
    of items: some RandomAccessCollection<Int>, sides: [Side?], partner: [Int32],
    components: inout DisjointSets, _ numberOfRoot: inout [Int32],
    looking look: () throws(Failure) -> Void
  ) throws(Failure) {
    var count = 0
    var made: [(component: Int32, row: PairRow)] = []
    // Growing step by step would copy all of them at once, again and again.
    made.reserveCapacity(items.count)
    try LongLoop.run(over: 0..<items.count, looking: look) { place in
      let item = items[items.index(items.startIndex, offsetBy: place)]
      let other = partner[item] < 0 ? nil : Int(partner[item])
      // The earlier item of a pair has made the row already.
      if let other, other < item { return }
      let root = components.root(of: item)
      if numberOfRoot[root] < 0 {
        numberOfRoot[root] = Int32(count)
        count += 1
      }
      made.append(
        (
          numberOfRoot[root],
          sides[item] == .left
            ? PairRow(left: item, right: other) : PairRow(left: other, right: item)
        ))
    }
    let ofComponent = try AdjacencyList(count: count, looking: look) { report throws(Failure) in
      try LongLoop.run(over: made.indices, looking: look) { position in
        report(Int(made[position].component), position)
      }
    }
    try LongLoop.run(over: 0..<count, looking: look) { component in
      rows.append(contentsOf: ofComponent[component].lazy.map { made[$0].row })
    }
  }
}
