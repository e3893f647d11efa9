/// A listing as RFC 4180 has it, with a header; the last column says whose claims they are.
struct CSVListing: ListingPrinter {
  let listing: Listing
  private let columns: [Listing.Column]
  private let texts: [@Sendable (Int) -> String]
  /// What every record ends with.
  private let end: [UInt8]

  init(_ listing: Listing) {
    self.listing = listing
    columns = listing.dataColumns
    texts = columns.map(\.plainText)
    end = Array(CSVText.record([listing.attribution.text]).utf8)
  }

  var head: Report { .data(text: CSVText.record(columns.map(\.key) + ["attribution"])) }

  func body(_ records: Range<Int>) -> Report {
    var bytes: [UInt8] = []
    for record in records {
      for text in texts {
        CSVText.append(field: text(record), to: &bytes)
        bytes.append(UInt8(ascii: ","))
      }
      bytes += end
    }
    return .data(bytes)
  }

  var foot: Report { .data([]) }
}
