/// A listing as RFC 4180 has it, with a header; the last column says whose claims they are.
struct CSVListing: ListingPrinter {
  let listing: Listing
  private let columns: [Listing.Column]
  private let attribution: String

  init(_ listing: Listing) {
    self.listing = listing
    columns = listing.dataColumns
    attribution = listing.attribution.text
  }

  var head: Report { .data(CSVText.record(columns.map(\.key) + ["attribution"])) }

  func body(_ records: Range<Int>) -> Report {
    .data(
      records.map { record in
        CSVText.record(columns.map { $0.plainText(record) } + [attribution])
      }.joined())
  }

  var foot: Report { .data("") }
}
