import Testing

@testable import Dossiers

@Suite struct AdjacencyListTests {
  @Test func agreesWithAListOfListsOnSmallInputs() {
    let entries = (0..<3).flatMap { owner in [(owner, 0), (owner, 7)] }
    withEverySequence(of: entries, upTo: 4) { sequence in
      let list = AdjacencyList(count: 3) { report in
        for (owner, value) in sequence { report(owner, value) }
      }
      for owner in 0..<3 {
        let plain = sequence.filter { $0.0 == owner }.map(\.1)
        if Array(list[owner]) != plain { Issue.record("\(sequence)") }
      }
    }
  }

  @Test func takesNothing() {
    _ = AdjacencyList(count: 0) { _ in }
    let list = AdjacencyList(count: 2) { _ in }
    #expect(list[0].isEmpty && list[1].isEmpty)
  }
}
