import Dossiers

extension ClaimTexts {
  /// Which field the text is of that stands after `before` others where the texts lie, in the
  /// order in which the file has them.
  func field(ofTextAfter before: Int) -> TextField? {
    let bytes = arena.bytes
    var place = range.lowerBound
    for _ in 0..<before {
      while bytes[place] != TextArena.separator { place += 1 }
      place += 1
    }
    if title.range.lowerBound == place { return .title }
    if summary.range.lowerBound == place { return .summary }
    if tags.range.contains(place) { return .tag }
    if parties.range.contains(place) { return .party }
    return places.range.contains(place) ? .place : nil
  }
}
