import Testing

/// Compares pictures; where they differ, both are printed with the first row that does.
func expect(
  _ picture: String, is expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard picture != expected else { return }
  let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
  let expectedRows = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let first = zip(rows, expectedRows).enumerated().first { $0.element.0 != $0.element.1 }
  let row = (first?.offset ?? min(rows.count, expectedRows.count)) + 1
  Issue.record(
    """
    The pictures differ from row \(row) on.
    Expected:
    \(expected)
    Found:
    \(picture)
    """, sourceLocation: sourceLocation)
}

func expect(
  _ rows: [String], are expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  var rows = rows
  while rows.last?.isEmpty == true { rows.removeLast() }
  expect(rows.joined(separator: "\n"), is: expected, sourceLocation: sourceLocation)
}
