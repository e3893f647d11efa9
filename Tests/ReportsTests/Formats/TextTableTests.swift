import Screen
import Testing

@testable import Reports

/// Tables as pictures, under the line of the school debate.
@Suite struct TextTableTests {
  private static let rows = [
    ["a1", "short", "7"], ["b22", "平和 and é in a longer text", "12"], ["c", "", "1"],
  ]

  private func listing(_ rows: [[String]] = rows, remarks: [CleanText] = []) throws -> Listing {
    let column = { (number: Int) in
      { @Sendable (record: Int) in Value.string(rows[record][number]) }
    }
    return Listing(
      name: "things", scope: try ForeignDossier.school.scope(),
      columns: [
        Listing.Column("id", "Id", value: column(0)),
        Listing.Column("hidden", in: .data) { _ in .null },
        Listing.Column("title", "Title", isFlexible: true, value: column(1)),
        Listing.Column("n", "Number", isNumber: true, value: column(2)),
      ], count: rows.count, remarks: remarks)
  }

  private func body(_ text: String) -> String {
    text.split(separator: "\n\n", maxSplits: 1).last.map(String.init) ?? ""
  }

  @Test func unlimited() throws {
    #expect(
      body(try listing().printed()) == """
        Id   Title                        Number
        a1   short                             7
        b22  平和 and é in a longer text      12
        c                                      1

        """)
  }

  /// Lines without styles are put together in another way than those with them.
  @Test func saysTheSameWithStylesAndWithout() throws {
    for dossier in [ForeignDossier.school, .scripts, .trade] {
      let scope = try dossier.scope()
      let layout = TextLayout(styles: .colored)
      var styled = ""
      Listing.claims(scope.claims, in: scope, styles: .colored).print(as: .text, layout) {
        styled += $0.printed()
      }
      #expect(Listing.claims(scope.claims, in: scope).printed() == styled)
    }
  }

  @Test func wrapped() throws {
    #expect(
      body(try listing().printed(width: 37)) == """
        Id   Title                     Number
        a1   short                          7
        b22  平和 and é in a longer        12
             text
        c                                   1

        """)
  }

  @Test("Where even titles are short of room, the other columns are wrapped too")
  func narrow() throws {
    let rows = [
      ["a column that cannot bend", "b", "1"], ["c", "d e f g h i j k l m n o p q r", "2"],
    ]
    #expect(
      body(try listing(rows).printed(width: 53)) == """
        Id                     Title                  Number
        a column that cannot   b                           1
        bend
        c                      d e f g h i j k l m n       2
                               o p q r

        """)
  }

  @Test func stacked() throws {
    #expect(
      body(try listing().printed(width: 14)) == """
        a1  Number: 7
          short
        b22  Number:
        12
          平和 and é
          in a longer
          text
        c  Number: 1

        """)
  }

  @Test func empty() throws {
    #expect(try listing([]).printed() == "No things found.\n")
    #expect(
      try listing([], remarks: ["2 hidden."]).printed(width: 40) == "No things found. 2 hidden.\n")
    #expect(try listing([]).printed(as: .csv) == "id,hidden,title,n,attribution\r\n")
    #expect(try listing([]).printed(as: .ndjson).isEmpty)
    #expect(try listing([]).printed(as: .json).hasSuffix("\n  \"things\": []\n}\n"))
    #expect(try listing([]).printed(as: .markdown).hasSuffix("\n\nNo things found.\n"))
  }

  @Test("What is left out for want of room is named, with the width that shows it")
  func leavesOut() throws {
    let column = { (key: String, title: CleanText, leavesAt: Int?, text: String) in
      Listing.Column(key, title, isFlexible: leavesAt == nil, leavesAt: leavesAt) { _ in
        .string(text)
      }
    }
    let listing = Listing(
      name: "things", scope: try ForeignDossier.school.scope(),
      columns: [
        column("kind", "Kind", 1, "circumstance"), column("mode", "Modality", 0, "asserted"),
        column("title", "Title", nil, "a title that takes more room than is left"),
      ], count: 1)
    #expect(
      body(listing.printed(width: 50)) == """
        Kind          Title
        circumstance  a title that takes more room than is
                      left

        No room for Modality: --width 56 shows all.

        """)
    #expect(
      body(listing.printed(width: 44)) == """
        Title
        a title that takes more room than is left

        No room for Kind and Modality: --width 56
        shows all.

        """)
    #expect(body(listing.printed(width: 56)).hasPrefix("Kind          Modality  Title\n"))
  }

  @Test("However narrow the page, no line is wider, and no text is lost")
  func everyWidth() throws {
    let metrics = TextMetrics()
    for dossier in ForeignDossier.allCases {
      let scope = try dossier.scope()
      let listings = [
        Listing.claims(scope.claims, in: scope), .source(scope), .matrix(scope), .relations(scope),
      ]
      for (listing, width) in listings.flatMap({ listing in (20...90).map { (listing, $0) } }) {
        let text = listing.printed(width: width)
        for line in text.split(separator: "\n") {
          let line = CleanText(cleaning: String(line))
          #expect(metrics.width(of: line) <= width, "\(line) in \(width)")
        }
        let cells = (0..<listing.count).flatMap { record in
          listing.textColumns.filter { $0.leavesAt == nil || !text.contains("No room for") }
            .map { $0.text(record).text.string }
        }
        let (printed, expected) = (Self.letters(text), Self.letters(cells.joined()))
        #expect(expected.allSatisfy { printed[$0.key, default: 0] >= $0.value }, "\(text)")
      }
    }
  }

  /// How often each letter occurs: the columns are mixed when they are wrapped.
  private static func letters(_ text: String) -> [Character: Int] {
    text.reduce(into: [:]) { counts, character in
      if !character.isWhitespace { counts[character, default: 0] += 1 }
    }
  }

  @Test("Batches are printed as one table")
  func manyRecords() throws {
    let rows = (0..<600).map { ["r\($0)", "title \($0)", "\($0)"] }
    let lines = body(try listing(rows).printed()).split(separator: "\n")
    #expect(lines.count == 601)
    #expect(lines.last == "r599  title 599     599")
    let json = try listing(rows).printed(as: .json).split(separator: "\n")
    #expect(json.filter { $0 == "    }," || $0.hasSuffix("},") }.count == 600)
  }
}
