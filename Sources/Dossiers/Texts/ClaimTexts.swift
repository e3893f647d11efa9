/// Everything that a search looks at in an item or context claim, side by side in one arena.
///
/// Its texts stand one after another, each followed by a separator, in the order in which the file
/// has them, with nothing between them.
package struct ClaimTexts: Sendable {
  package let arena: TextArena
  private let titlePlace: TextRange
  private let summaryPlace: TextRange
  private let tagsPlace: TextRange
  private let partiesPlace: TextRange
  private let placesPlace: TextRange

  /// One line.
  package var title: Text { Text(in: arena, at: titlePlace.range) }
  package var summary: Text { Text(in: arena, at: summaryPlace.range) }
  package var tags: TextList { TextList(in: arena, at: tagsPlace.range) }
  package var parties: TextList { TextList(in: arena, at: partiesPlace.range) }
  package var places: TextList { TextList(in: arena, at: placesPlace.range) }

  /// Where all of them lie in the arena, the separator of the last one included: byte offsets.
  package var range: Range<Int> {
    var start = min(titlePlace.start, summaryPlace.start)
    var end = max(titlePlace.end, summaryPlace.end) + 1
    func include(_ list: TextRange) {
      guard list.start < list.end else { return }
      start = min(start, list.start)
      end = max(end, list.end)
    }
    include(tagsPlace)
    include(partiesPlace)
    include(placesPlace)
    return Int(start)..<Int(end)
  }

  /// Where each of them lies in the arena, the separator of the last text included; what there is
  /// none of is empty.
  package var ranges:
    (
      title: Range<Int>, summary: Range<Int>, tags: Range<Int>, parties: Range<Int>,
      places: Range<Int>
    )
  {
    (
      Int(titlePlace.start)..<Int(titlePlace.end) + 1,
      Int(summaryPlace.start)..<Int(summaryPlace.end) + 1, tagsPlace.range, partiesPlace.range,
      placesPlace.range
    )
  }

  /// Texts that lie side by side in `arena` already; what is `nil` is empty.
  init(
    in arena: TextArena, title: Text?, summary: Text?, tags: TextList? = nil,
    parties: TextList? = nil, places: TextList? = nil
  ) {
    self.arena = arena
    titlePlace = TextRange(title?.range ?? 0..<0)
    summaryPlace = TextRange(summary?.range ?? 0..<0)
    tagsPlace = TextRange(tags?.range ?? 0..<0)
    partiesPlace = TextRange(parties?.range ?? 0..<0)
    placesPlace = TextRange(places?.range ?? 0..<0)
  }

  /// Texts from anywhere, copied into an arena of their own.
  init(
    copying title: Text, _ summary: Text, tags: [Text], parties: [Text], places: [Text]
  ) {
    let all = [title, summary] + tags + parties + places
    let arena = TextArena(capacity: all.reduce(0) { $0 + $1.count + 1 })
    func copy(_ text: Text) -> Text {
      let start = arena.count
      text.withUTF8 { arena.append($0) }
      return arena.endText(from: start)
    }
    func copy(_ texts: [Text]) -> TextList {
      let start = arena.count
      for text in texts { _ = copy(text) }
      return TextList(in: arena, at: start..<arena.count)
    }
    self.init(
      in: arena, title: copy(title), summary: copy(summary), tags: copy(tags),
      parties: copy(parties), places: copy(places))
  }
}

extension ClaimTexts: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.title == right.title && left.summary == right.summary && left.tags == right.tags
      && left.parties == right.parties && left.places == right.places
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(summary)
    hasher.combine(tags)
    hasher.combine(parties)
    hasher.combine(places)
  }
}
