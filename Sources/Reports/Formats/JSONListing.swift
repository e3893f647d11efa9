/// A listing as one JSON object: the dossier, its source, whom it compares, and the records under
/// the listing's name.
struct JSONListing: ListingPrinter {
  let listing: Listing
  private let columns: [Listing.Column]

  init(_ listing: Listing) {
    self.listing = listing
    columns = listing.dataColumns
  }

  var head: Report {
    let members = listing.attribution.header(listing.scope).map { member in
      "  \(JSONText.quoted(member.key)): \(JSONText.text(member.value, indent: 2)),\n"
    }
    let array = listing.isEmpty ? "[]" : "["
    return .data("{\n" + members.joined() + "  \(JSONText.quoted(listing.name)): \(array)\n")
  }

  func body(_ records: Range<Int>) -> Report {
    .data(
      records.map { record in
        "    " + JSONText.text(listing.value(of: record, columns), indent: 4)
          + (record == listing.count - 1 ? "\n" : ",\n")
      }.joined())
  }

  var foot: Report { .data(listing.isEmpty ? "}\n" : "  ]\n}\n") }
}

extension Listing {
  /// A record as an object; `more` comes after the columns.
  func value(
    of record: Int, _ columns: [Column], _ more: [Value.Member] = []
  ) -> Value {
    .object(columns.map { Value.Member($0.key, $0.value(record)) } + more)
  }
}
