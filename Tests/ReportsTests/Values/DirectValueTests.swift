import Dossiers
import Testing

@testable import Reports

/// Values that are written from where the dossier holds them, held to the same put together of
/// strings, arrays and objects.
@Suite struct DirectValueTests {
  private static let strings = [
    "", "a", "=1", "＝", "two\nlines", "\"quoted\", with a comma", "é 平和 صلح", "می\u{200c}خواهد",
    "\u{202e}evil", "\u{301}", String(repeating: "long ", count: 20),
  ]

  private static let relations = ["s1", String(repeating: "long-", count: 12)].map { id in
    Relation(
      id: id, kind: .divergent, basis: .inferred, items: [0, 1], title: Text("T"),
      rationale: Text("R"))
  }

  private func citations(_ quotes: [String?]) -> [Citation] {
    quotes.enumerated().map { number, quote in
      Citation(
        passage: number + 1, bullet: number % 3 == 0 ? nil : number, quote: quote.map(Text.init))
    }
  }

  private func plain(_ citations: [Citation]) -> Value {
    .array(
      citations.map { citation in
        .object(
          omittingNull: [
            Value.Member("passage", .integer(citation.passage)),
            Value.Member("bullet", .optional(citation.bulletLetter.map { String($0) })),
            Value.Member("quote", .optional(citation.quote?.string)),
          ])
      })
  }

  private func plain(_ positions: [Int]) -> Value {
    .array(
      positions.map { Self.relations[$0] }.map { relation in
        .object([
          Value.Member("id", .string(relation.id)),
          Value.Member("kind", .string(relation.kind.rawValue)),
          Value.Member("basis", .string(relation.basis.rawValue)),
        ])
      })
  }

  private func expectEqual(_ direct: Value, _ plain: Value, plainText: String? = nil) {
    for value in [(direct, plain), (.object([.init("k", direct)]), .object([.init("k", plain)]))] {
      for indent in [nil, 0, 6] {
        #expect(
          JSONText.text(value.0, indent: indent).utf8.elementsEqual(
            JSONText.text(value.1, indent: indent).utf8))
      }
    }
    let text = plainText ?? plain.plainText
    #expect(direct.plainText.utf8.elementsEqual(text.utf8))
    var bytes: [UInt8] = []
    CSVText.append(direct, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) + "\r\n" == CSVText.record([text]))
  }

  @Test func texts() {
    for string in Self.strings { expectEqual(.text(Text(string)), .string(string)) }
    for count in 0...3 {
      for start in 0..<(Self.strings.count - count) {
        let strings = Array(Self.strings[start..<(start + count)])
        let item = Item(
          id: "i", actor: 0, domain: 0, kind: .goal, modality: .asserted, title: Text("T"),
          summary: Text("S"), tags: strings.map(Text.init))
        expectEqual(.texts(item.texts.tags), .strings(strings))
      }
    }
  }

  @Test func citationsAndReferences() {
    let quotes: [[String?]] = [
      [], [nil], ["a \"quote\""], [nil, nil, nil, nil], [nil, String(repeating: "x", count: 70)],
    ]
    for citations in quotes.map(citations) {
      expectEqual(
        .citations(citations), plain(citations), plainText: citations.written(separator: "; "))
    }
    for positions in [[], [0], [1], [0, 1, 0]] {
      expectEqual(.references(positions, in: Self.relations), plain(positions))
    }
  }
}
