import Testing

@testable import Dossiers

@Suite struct ClaimTextsTests {
  @Test func keepsListsOfAnyLength() {
    withEverySequence(of: ["", "a", "é"], upTo: 4) { strings in
      let item = item(tags: strings)
      if item.texts.tags.map(\.string) != strings { Issue.record("\(strings)") }
      if item.texts.tags.isEmpty != strings.isEmpty { Issue.record("\(strings)") }
      if item.tags != strings.map(Text.init) { Issue.record("\(strings)") }
    }
  }

  @Test func isEqualWhereItsTextsAre() {
    var lists: [[String]] = []
    withEverySequence(of: ["", "a", "b"], upTo: 3) { lists.append($0) }
    for left in lists {
      for right in lists {
        let (first, second) = (item(tags: left), item(tags: right))
        if (first == second) != (left == right) { Issue.record("\(left) and \(right)") }
        if left == right, first.hashValue != second.hashValue { Issue.record("\(left)") }
      }
    }
    #expect(item(tags: ["a"]) != item(parties: ["a"]))
    #expect(item(parties: ["a"]) != item(places: ["a"]))
    #expect(item(tags: ["a", "b"]) != item(tags: ["b", "a"]))
  }

  @Test func liesInOnePiece() {
    let item = item(tags: ["x", ""], parties: ["y"], places: ["z", "é"])
    #expect(item.texts.range == 0..<item.texts.arena.count)
    #expect(Self.words(item.texts.arena, item.texts.range) == "T|S|x||y|z|é|")
    #expect(MemoryLayout<Item>.stride <= 88)
  }

  @Test func runsFromTextToText() {
    let dossier = Sketch.dossier(
      items: [("a1", 0, 0), ("b1", 1, 0)], relations: [], domains: 1)
    #expect(dossier.textRuns.map(\.documents) == [0..<1, 1..<2])
    #expect(dossier.textRuns.map(\.range) == [0..<10, 0..<10])
    let empty = Sketch.dossier(items: [], relations: [], domains: 1)
    #expect(empty.textRuns.isEmpty)
  }

  private func item(
    tags: [String] = [], parties: [String] = [], places: [String] = []
  ) -> Item {
    Item(
      id: "i", actor: 0, domain: 0, kind: .goal, modality: .asserted, title: Text("T"),
      summary: Text("S"), tags: tags.map(Text.init), parties: parties.map(Text.init),
      places: places.map(Text.init))
  }

  /// What lies in a stretch of an arena, with `|` for each separator.
  static func words(_ arena: TextArena, _ range: Range<Int>) -> String {
    arena.bytes[range].split(separator: TextArena.separator, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|")
  }
}
