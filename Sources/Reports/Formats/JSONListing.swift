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
    return .data(text: "{\n" + members.joined() + "  \(JSONText.quoted(listing.name)): \(array)\n")
  }

  func body(_ records: Range<Int>) -> Report {
    var bytes: [UInt8] = []
    for record in records {
      let members = columns.map { Value.Member($0.key, $0.value(record)) }
      bytes.append(text: "    ")
      JSONText.append(.object(members), indent: 4, to: &bytes)
      bytes.append(text: record == listing.count - 1 ? "\n" : ",\n")
    }
    return .data(bytes)
  }

  var foot: Report { .data(text: listing.isEmpty ? "}\n" : "  ]\n}\n") }
}
