/// One format of a listing: what stands before the records, the records a batch at a time, and
/// what stands after them.
protocol ListingPrinter {
  var head: Report { get }
  /// The records of a range that is not empty; ranges are asked for in order.
  func body(_ records: Range<Int>) -> Report
  var foot: Report { get }
}

extension Listing {
  /// How many records are made into one piece: enough to write seldom, few enough to hold.
  private static let batch = 256

  /// Prints the listing piece by piece; put one after the other, they are the whole, and
  /// each ends where a line does.
  ///
  /// - Parameters:
  ///   - format: The form.
  ///   - layout: For text; the other formats do not depend on who reads them.
  ///   - write: Takes the pieces, all of them text or all of them data.
  /// - Throws: What `write` throws.
  package func print<Failure: Error>(
    as format: ListingFormat, _ layout: TextLayout,
    to write: (Report) throws(Failure) -> Void
  ) throws(Failure) {
    let printer = printer(of: format, layout)
    if !printer.head.isEmpty { try write(printer.head) }
    var start = 0
    while start < count {
      let end = min(count, start + Self.batch)
      try write(printer.body(start..<end))
      start = end
    }
    if !printer.foot.isEmpty { try write(printer.foot) }
  }

  private func printer(of format: ListingFormat, _ layout: TextLayout) -> any ListingPrinter {
    switch format {
    case .text: TextTable(self, layout)
    case .json: JSONListing(self)
    case .ndjson: NDJSONListing(self)
    case .csv: CSVListing(self)
    case .markdown: MarkdownTable(self)
    }
  }
}
