/// A listing as one JSON object a record, each on its own line and each with its attribution.
struct NDJSONListing: ListingPrinter {
  let listing: Listing
  /// What stands before each column's value: `{"id":`, `,"type":`.
  private let prefixes: [[UInt8]]
  private let writers: [ByteWriter]
  /// What every record ends with.
  private let end: [UInt8]

  init(_ listing: Listing) {
    self.listing = listing
    let columns = listing.dataColumns
    prefixes = columns.enumerated().map { number, column in
      Array("\(number == 0 ? "{" : ",")\(JSONText.quoted(column.key)):".utf8)
    }
    writers = columns.map { column in
      ByteWriter { [value = column.value] in JSONText.append(value($0), indent: nil, to: &$1) }
    }
    let trailer = listing.attribution.trailer.map { member in
      ",\(JSONText.quoted(member.key)):\(JSONText.text(member.value, indent: nil))"
    }
    end = Array((trailer.joined() + "}\n").utf8)
  }

  var head: Report { .data([]) }

  func body(_ records: Range<Int>) -> Report {
    var bytes: [UInt8] = []
    for record in records {
      for column in writers.indices {
        bytes += prefixes[column]
        writers[column].write(record, &bytes)
      }
      bytes += end
    }
    return .data(bytes)
  }

  var foot: Report { .data([]) }
}
