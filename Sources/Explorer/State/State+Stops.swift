import Dossiers

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

  /// The first stop from an entry on, in steps of 1 or -1, that satisfies a condition.
  func firstStop(
    from entry: Int, by step: Int, where isWanted: (Selection) -> Bool = { _ in true }
  ) -> Selection? {
    var entry = entry
    while entry >= 0, entry < results.listing.count {
      if let selection = stop(in: entry, preferring: place.side), isWanted(selection) {
        return selection
      }
      entry += step
    }
    return nil
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
