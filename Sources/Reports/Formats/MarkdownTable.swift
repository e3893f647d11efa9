import Screen

/// A listing as a table of GitHub's Markdown, under the line that says whose claims they are.
struct MarkdownTable: ListingPrinter {
  let listing: Listing
  private let columns: [Listing.Column]

  init(_ listing: Listing) {
    self.listing = listing
    columns = listing.textColumns
  }

  var head: Report {
    var lines: [CleanText] = []
    for paragraph in [listing.attribution.line] + listing.preamble {
      lines += [MarkdownText.escaped(paragraph, startsLine: true), ""]
    }
    if listing.isEmpty {
      lines.append(
        MarkdownText.escaped(([listing.emptyLine] + listing.remarks).sentences, startsLine: true))
    } else {
      lines.append(row(columns.map { MarkdownText.escaped($0.title) }))
      lines.append(row(columns.map { $0.isNumber ? "---:" : "---" }))
    }
    return .text(lines.map { StyledText($0) })
  }

  func body(_ records: Range<Int>) -> Report {
    .text(
      records.map { record in
        StyledText(row(columns.map { MarkdownText.escaped($0.text(record).text) }))
      })
  }

  var foot: Report {
    guard !listing.isEmpty else { return .text([]) }
    return .text(
      listing.remarks.flatMap {
        [StyledText(), StyledText(MarkdownText.escaped($0, startsLine: true))]
      })
  }

  private func row(_ cells: [CleanText]) -> CleanText {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
