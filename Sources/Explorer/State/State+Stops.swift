import Dossiers
import Search

/// A stop is what the cursor can stand on: an item's cell or a context claim, in board order, the
/// left cell of a row before the right one.
extension State {
  /// Where a selection stands in the board's list; `nil` where it is not shown.
  func entry(of selection: Selection?) -> Int? {
    switch selection {
    case .item(let item): comparison.row(ofItem: item).flatMap(results.listing.entry(ofRow:))
    case .context(let claim): results.listing.entry(ofContext: claim)
    case nil: nil
    }
  }

  /// Where a selection stands in the board's list, or, where it is not shown, what comes after it.
  func anchor(of selection: Selection?) -> Int {
    if let entry = entry(of: selection) { return entry }
    return switch selection {
    case .item(let item):
      comparison.row(ofItem: item).map(results.listing.entry(afterRow:)) ?? 0
    case .context(let claim): results.listing.entry(afterContext: claim)
    case nil: 0
    }
  }

  /// What the cursor stands on in an entry: the item of the preferred side, or of the only one.
  func stop(in entry: Int, preferring side: Side) -> Selection? {
    switch results.listing[entry] {
    case .domain, .contextTitle: return nil
    case .context(let claim): return .context(claim)
    case .row(let row):
      let pair = comparison.rows[row]
      if let item = pair.item(on: side) { return .item(item) }
      // Where one side is shown at a time, a row without an item of that side is not there.
      if layout.arrangement == .single { return nil }
      return pair.item(on: side.opposite).map(Selection.item)
    }
  }

  /// The first stop from an entry on, in steps of 1 or -1.
  ///
  /// - Complexity: O(*n* / 64) in the rows that have no item on the only side shown.
  func firstStop(from entry: Int, by step: Int) -> Selection? {
    results.listing.entry(
      from: entry, by: step, rows: rowsShown, claims: nil, titles: false
    ).flatMap { stop(in: $0, preferring: place.side) }
  }

  /// The rows that take lines: where one side is shown at a time, those with an item on it.
  private var rowsShown: PositionSet {
    guard layout.arrangement == .single else { return opened.everything.rows.positions }
    return opened.everything.rows(on: place.side).positions
  }

  /// The nearest entry after one, or before one, that takes lines: see `Scroller`.
  var neighbour: (_ entry: Int, _ step: Int) -> Int {
    guard layout.arrangement == .single else { return { $0 + $1 } }
    let (listing, rows) = (results.listing, rowsShown)
    return { entry, step in
      listing.entry(from: entry + step, by: step, rows: rows, claims: nil, titles: true)
        ?? (step > 0 ? listing.count : -1)
    }
  }

  /// The side of an item; a context claim spans both, so it is the one that moving keeps to.
  func side(of selection: Selection?) -> Side {
    guard case .item(let item) = selection else { return place.side }
    return comparison.side(ofItem: item) ?? place.side
  }

  /// Every stop of an entry, left before right, whatever side is preferred.
  func stops(in entry: Int) -> [Selection] {
    switch results.listing[entry] {
    case .domain, .contextTitle: []
    case .context(let claim): [.context(claim)]
    case .row(let row):
      comparison.rows[row].items.map(Selection.item)
    }
  }
}
