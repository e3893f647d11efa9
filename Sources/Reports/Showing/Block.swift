import Screen

/// A part of a text about one thing, as text and Markdown lay it out each in its way.
enum Block: Sendable, Hashable {
  /// The name of the thing.
  case title(CleanText)
  /// What a reader must know of it at once, under the title.
  case particulars(CleanText)
  case paragraph(CleanText)
  /// The name of a group of entries.
  case label(StyledText)
  /// One of several, with what belongs to it.
  case entry(StyledText, details: [CleanText])
}
