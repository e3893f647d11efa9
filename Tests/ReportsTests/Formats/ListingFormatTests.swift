import Dossiers
import Foundation
import Screen
import Testing

@testable import Reports

/// What is true of every listing of every dossier.
@Suite struct ListingFormatTests {
  private static func listings(_ dossier: ForeignDossier) throws -> [Listing] {
    let scope = try dossier.scope()
    let pair = try dossier.scope(pair: (0, 1))
    return [
      .claims(scope.claims, in: scope), .relations(pair), .source(scope), .source(pair),
      .matrix(pair),
    ]
  }

  @Test("JSON and NDJSON are read back and say the same", arguments: ForeignDossier.allCases)
  func parses(_ dossier: ForeignDossier) throws {
    for listing in try Self.listings(dossier) {
      let whole = try object(listing.printed(as: .json))
      #expect(whole["dossier"] as? String == listing.scope.dossier.id)
      #expect((whole["source"] as? [String: Any])?["note"] is String)
      let records = try #require(whole[listing.name] as? [[String: Any]])
      let lines = listing.printed(as: .ndjson).split(separator: "\n")
      #expect(records.count == listing.count)
      #expect(lines.count == listing.count)
      for (record, line) in zip(records, lines) {
        var single = try object(String(line))
        #expect(single.removeValue(forKey: "attribution") as? String == listing.attribution.text)
        #expect(single.removeValue(forKey: "dossier") is String)
        #expect(single as NSDictionary == record as NSDictionary)
      }
    }
  }

  @Test("An item keeps every text of the dossier", arguments: ForeignDossier.allCases)
  func keepsTexts(_ dossier: ForeignDossier) throws {
    let scope = try dossier.scope()
    let whole = try object(Listing.claims(scope.claims, in: scope).printed(as: .json))
    let records = try #require(whole["items"] as? [[String: Any]])
    for (item, record) in zip(scope.dossier.items, records) {
      #expect(scalars(record["title"]) == Array(item.title.string.unicodeScalars))
      #expect(scalars(record["summary"]) == Array(item.summary.string.unicodeScalars))
      #expect(record["tags"] as? [String] == item.tags.map(\.string))
      #expect(record["parties"] as? [String] == item.parties.map(\.string))
      #expect(record["places"] as? [String] == item.places.map(\.string))
    }
  }

  @Test("CSV has as many fields in every record", arguments: ForeignDossier.allCases)
  func rectangular(_ dossier: ForeignDossier) throws {
    for listing in try Self.listings(dossier) {
      let text = listing.printed(as: .csv)
      // A quoted field may hold line breaks, so records end where the quotes are even.
      var records: [String] = [""]
      for line in text.components(separatedBy: "\r\n").dropLast() {
        records[records.count - 1] += line
        let quotes = records[records.count - 1].unicodeScalars.filter { $0 == "\"" }.count
        if quotes % 2 == 0 { records.append("") } else { records[records.count - 1] += "\r\n" }
      }
      #expect(records.removeLast().isEmpty)
      #expect(records.count == listing.count + 1)
      for record in records {
        #expect(CSVTextTests.read(record + "\r\n").count == listing.dataColumns.count + 1)
      }
    }
  }

  @Test("Every table row of Markdown has the same cells", arguments: ForeignDossier.allCases)
  func tables(_ dossier: ForeignDossier) throws {
    for listing in try Self.listings(dossier) where !listing.isEmpty {
      let rows = listing.printed(as: .markdown).split(separator: "\n").filter {
        $0.hasPrefix("| ")
      }
      #expect(rows.count == listing.count + 2)
      for row in rows {
        let bars = row.replacing("\\\\", with: "").replacing("\\|", with: "").filter { $0 == "|" }
        #expect(bars.count == listing.textColumns.count + 1, "\(row)")
      }
    }
  }

  @Test("All but CSV is safe to show as it is", arguments: ForeignDossier.allCases)
  func clean(_ dossier: ForeignDossier) throws {
    for listing in try Self.listings(dossier) {
      for format in ListingFormat.allCases where format != .csv {
        let text = listing.printed(as: format)
        let cleaned = CleanText.paragraphs(cleaning: text).map(\.string).joined(separator: "\n")
        #expect(cleaned.unicodeScalars.elementsEqual(text.unicodeScalars), "\(format)")
      }
    }
  }

  @Test("Whose claims they are stands in every format", arguments: ForeignDossier.allCases)
  func attributed(_ dossier: ForeignDossier) throws {
    for listing in try Self.listings(dossier) where !listing.isEmpty {
      for format in ListingFormat.allCases {
        let text = listing.printed(as: format)
        #expect(text.contains(String(listing.scope.dossier.source.note.string.prefix(3))))
      }
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func scalars(_ value: Any?) -> [Unicode.Scalar]? {
    (value as? String).map { Array($0.unicodeScalars) }
  }
}
