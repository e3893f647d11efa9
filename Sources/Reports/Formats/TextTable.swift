import Screen

/// A listing as aligned columns, under the line that says whose claims they are.
///
/// Columns are as wide as their widest text, by cells of the terminal and not by characters. In a
/// given width, text is wrapped within its column (`ColumnWidths`), and columns that can be missed
/// are left out with a remark before the main one is squeezed; where the columns cannot stand side
/// by side, the parts of a record follow each other on lines of their own, none left out.
struct TextTable: ListingPrinter {
  private let listing: Listing
  private let layout: TextLayout
  private let columns: [Listing.Column]
  /// What each column says of a record: a column as a whole is costly to copy.
  private let cells: [CellWriter]
  /// `nil` where the columns do not fit side by side.
  private let widths: [Int]?
  /// Says which columns there was no room for.
  private let note: CleanText?

  init(_ listing: Listing, _ layout: TextLayout) {
    self.listing = listing
    self.layout = layout
    let columns = listing.textColumns
    let cells = columns.map(CellWriter.init)
    let metrics = layout.metrics
    // The last column is not padded, so its width matters only where it may have to be cut.
    let isLastFree = layout.width == nil && columns.last?.isNumber != true
    let measured = isLastFree ? columns.count - 1 : columns.count
    var natural = columns.map { metrics.width(of: $0.title) }
    var cell = CleanBytes()
    for record in 0..<listing.count {
      for column in 0..<measured {
        cell.removeAll()
        cells[column].writeClean(record, &cell)
        natural[column] = max(natural[column], metrics.width(of: cell))
      }
    }
    let known = zip(columns, natural).map {
      ColumnWidths.Column($1, isFlexible: $0.isFlexible, leavesAt: $0.leavesAt)
    }
    let fitting = ColumnWidths.fitting(known, in: layout.width ?? .max) {
      columns.map { column in
        (0..<listing.count).reduce(column.title.longestWord(metrics)) {
          max($0, column.text($1).text.longestWord(metrics))
        }
      }
    }
    let shown = fitting?.shown ?? Array(columns.indices)
    self.columns = shown.map { columns[$0] }
    self.cells = shown.map { cells[$0] }
    widths = fitting.map { fitting in shown.map { fitting.cells[$0] } }
    let leftOut = columns.indices.filter { !shown.contains($0) }.map { columns[$0].title }
    note =
      leftOut.isEmpty
      ? nil
      : "No room for " + leftOut.joined(separator: " and ")
        + ": --width \(ColumnWidths.needed(for: known)) shows all."
  }

  var head: Report {
    guard !listing.isEmpty || !listing.preamble.isEmpty else {
      return .text(layout.wrap(StyledText(([listing.emptyLine] + listing.remarks).sentences)))
    }
    var lines = ([listing.attribution.line] + listing.preamble).flatMap {
      layout.wrap(StyledText($0))
    }
    lines.append(StyledText())
    if listing.isEmpty {
      lines += layout.wrap(StyledText(listing.emptyLine))
    } else if widths != nil {
      lines += row(columns.map { StyledText($0.title, layout.styles.heading) })
    }
    return .text(lines)
  }

  func body(_ records: Range<Int>) -> Report {
    if let widths, layout.width == nil {
      return layout.styles == .plain
        ? .clean(lines(records, widths))
        : .text(records.map { record in line(cells.map { $0.text(record) }, widths) })
    }
    return .text(records.flatMap { record in row(cells.map { $0.text(record) }) })
  }

  var foot: Report {
    let remarks = listing.remarks + [note].compactMap { $0 }
    guard !listing.isEmpty, !remarks.isEmpty else { return .text([]) }
    return .text(
      [StyledText()] + remarks.flatMap { layout.wrap(StyledText($0, layout.styles.faint)) })
  }

  private func row(_ cells: [StyledText]) -> [StyledText] {
    guard let widths else { return stacked(cells) }
    guard layout.width != nil else { return [line(cells, widths)] }
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1, metrics: layout.metrics) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { number in
      line(wrapped.map { $0.indices.contains(number) ? $0[number] : StyledText() }, widths)
    }
  }

  /// The cells padded to their columns, without blanks at the end.
  private func line(_ cells: [StyledText], _ widths: [Int]) -> StyledText {
    var line = StyledText()
    var blanks = 0
    for (number, cell) in cells.enumerated() {
      let rest = cell.isEmpty ? widths[number] : widths[number] - layout.metrics.width(of: cell)
      let isRight = columns[number].isNumber
      if !cell.isEmpty {
        line.append(CleanText(repeating: " ", count: blanks + (isRight ? rest : 0)))
        line += cell
        blanks = 0
      }
      blanks += (isRight && !cell.isEmpty ? 0 : rest) + ColumnWidths.gap
    }
    return line
  }

  /// The same for many records without styles, straight into bytes.
  private func lines(_ records: Range<Int>, _ widths: [Int]) -> CleanBytes {
    var (lines, cell) = (CleanBytes(), CleanBytes())
    for record in records {
      var blanks = 0
      for number in cells.indices {
        cell.removeAll()
        cells[number].writeClean(record, &cell)
        let isLast = number == cells.count - 1
        let width = isLast && !columns[number].isNumber ? 0 : layout.metrics.width(of: cell)
        let rest = widths[number] - width
        let isRight = columns[number].isNumber
        if !cell.isEmpty {
          lines.appendSpaces(blanks + (isRight ? rest : 0))
          lines.append(cell)
          blanks = 0
        }
        blanks += (isRight && !cell.isEmpty ? 0 : rest) + ColumnWidths.gap
      }
      lines.endLine()
    }
    return lines
  }

  /// The short cells on one line, wrapped, and each flexible one below them, indented; numbers,
  /// which say little by themselves, after their column's title.
  private func stacked(_ cells: [StyledText]) -> [StyledText] {
    var short = StyledText()
    var lines: [StyledText] = []
    for (cell, column) in zip(cells, columns) where !cell.isEmpty {
      if column.isFlexible {
        lines += layout.wrap(cell, indent: 2)
      } else {
        if !short.isEmpty { short.append("  ") }
        if column.isNumber { short.append(column.title + ": ") }
        short += cell
      }
    }
    return (short.isEmpty ? [] : layout.wrap(short)) + lines
  }
}

/// What a column says of a record, with styles and without.
///
/// A type of its own, because functions that lie in an array by themselves are called through
/// another one that fits them to it.
private struct CellWriter: Sendable {
  let text: @Sendable (Int) -> StyledText
  let writeClean: @Sendable (Int, inout CleanBytes) -> Void

  init(_ column: Listing.Column) {
    text = column.text
    writeClean = column.writeClean
  }
}

extension CleanText {
  /// The cells that the longest word takes.
  fileprivate func longestWord(_ metrics: TextMetrics) -> Int {
    string.split(separator: " ").map { metrics.width(of: CleanText(cleaning: String($0))) }.max()
      ?? 0
  }
}

extension [CleanText] {
  /// The sentences on one line.
  var sentences: CleanText { joined(separator: " ") }
}
