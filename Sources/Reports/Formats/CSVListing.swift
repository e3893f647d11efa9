/// A listing as RFC 4180 has it, with a header; the last column says whose claims they are.
struct CSVListing: ListingPrinter {
  let listing: Listing
  private let columns: [Listing.Column]
  private let writers: [ByteWriter]
  /// What every record ends with.
  private let end: [UInt8]

  init(_ listing: Listing) {
    self.listing = listing
    columns = listing.dataColumns
    writers = columns.map { column in
      if let plain = column.plainText {
        ByteWriter { CSVText.append(field: plain($0), to: &$1) }
      } else {
        ByteWriter { [value = column.value] in CSVText.append(value($0), to: &$1) }
      }
    }
    end = Array(CSVText.record([listing.attribution.text]).utf8)
  }

  var head: Report { .data(text: CSVText.record(columns.map(\.key) + ["attribution"])) }

  func body(_ records: Range<Int>) -> Report {
    var bytes: [UInt8] = []
    for record in records {
      for writer in writers {
        writer.write(record, &bytes)
        bytes.append(UInt8(ascii: ","))
      }
      bytes += end
    }
    return .data(bytes)
  }

  var foot: Report { .data([]) }
}
