/// A listing as one JSON object: the dossier, its source, whom it compares, and the records under
/// the listing's name.
struct JSONListing: ListingPrinter {
  let listing: Listing
  private let columns: [Listing.Column]
  /// What stands before each column's value where a record has a line for each.
  private let prefixes: [[UInt8]]

  init(_ listing: Listing) {
    self.listing = listing
    columns = listing.dataColumns
    prefixes = columns.enumerated().map { number, column in
      Array("\(number == 0 ? "{" : ",")\n      \(JSONText.quoted(column.key)): ".utf8)
    }
  }

  var head: Report {
    let members = listing.attribution.header(listing.scope).map { member in
      "  \(JSONText.quoted(member.key)): \(JSONText.text(member.value, indent: 2)),\n"
    }
    let array = listing.isEmpty ? "[]" : "["
    return .data(text: "{\n" + members.joined() + "  \(JSONText.quoted(listing.name)): \(array)\n")
  }

  func body(_ records: Range<Int>) -> Report {
    var bytes: [UInt8] = []
    for record in records {
      bytes.append(text: "    ")
      append(columns.indices.map { columns[$0].value(record) }, to: &bytes)
      bytes.append(text: record == listing.count - 1 ? "\n" : ",\n")
    }
    return .data(bytes)
  }

  /// A record; only one of plain values alone may fit on one line.
  private func append(_ values: [Value], to bytes: inout [UInt8]) {
    if values.allSatisfy(\.isPlain) {
      let members = columns.indices.map { Value.Member(columns[$0].key, values[$0]) }
      JSONText.append(.object(members), indent: 4, to: &bytes)
    } else {
      for (value, prefix) in zip(values, prefixes) {
        bytes += prefix
        JSONText.append(value, indent: 6, to: &bytes)
      }
      bytes.append(text: "\n    }")
    }
  }

  var foot: Report { .data(text: listing.isEmpty ? "}\n" : "  ]\n}\n") }
}
