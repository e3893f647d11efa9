/// A listing as one JSON object a record, each on its own line and each with its attribution.
struct NDJSONListing: ListingPrinter {
  let listing: Listing
  private let columns: [Listing.Column]
  private let attribution: [Value.Member]

  init(_ listing: Listing) {
    self.listing = listing
    columns = listing.dataColumns
    attribution = listing.attribution.trailer
  }

  var head: Report { .data("") }

  func body(_ records: Range<Int>) -> Report {
    .data(
      records.map { record in
        JSONText.text(listing.value(of: record, columns, attribution), indent: nil) + "\n"
      }.joined())
  }

  var foot: Report { .data("") }
}
