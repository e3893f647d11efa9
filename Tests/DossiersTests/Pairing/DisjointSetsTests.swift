import Testing

@testable import Dossiers

@Suite struct DisjointSetsTests {
  /// Whether the sets are those of a plain list of labels.
  private func agree(_ sets: inout DisjointSets, _ labels: [Int]) -> Bool {
    labels.indices.allSatisfy { first in
      labels.indices.allSatisfy { second in
        (sets.root(of: first) == sets.root(of: second)) == (labels[first] == labels[second])
      }
    }
  }

  @Test func agreesWithLabelsOnEverySequenceOfUnions() {
    let unions = (0..<4).flatMap { first in (0..<4).map { (first, $0) } }
    withEverySequence(of: unions, upTo: 3) { sequence in
      var sets = DisjointSets(count: 4)
      var labels = Array(0..<4)
      for (first, second) in sequence {
        sets.unite(first, second)
        labels = labels.map { $0 == labels[first] ? labels[second] : $0 }
        if !agree(&sets, labels) { Issue.record("\(sequence)") }
      }
    }
  }

  @Test func agreesWithLabelsOnManyElements() {
    var sets = DisjointSets(count: 60)
    var labels = Array(0..<60)
    for step in 0..<200 {
      let (first, second) = (step * 7 % 60, step * step % 60)
      sets.unite(first, second)
      labels = labels.map { $0 == labels[first] ? labels[second] : $0 }
      if step % 20 == 0 { #expect(agree(&sets, labels)) }
    }
  }

  @Test func takesALongChain() {
    let count = 1_000_000
    var sets = DisjointSets(count: count)
    for element in 1..<count { sets.unite(element, element - 1) }
    #expect(sets.root(of: 0) == sets.root(of: count - 1))
  }
}
