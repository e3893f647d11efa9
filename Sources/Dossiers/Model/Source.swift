/// The text that a dossier reads, and whose claims all of its items are.
package struct Source: Sendable, Hashable {
  package let title: Text
  package let author: Text
  package let publisher: Text?
  package let written: CalendarDate?
  package let published: CalendarDate?
  /// The day that the claims speak of.
  package let asOf: CalendarDate?
  package let url: Text?
  package let rights: Text?
  package let disclaimer: Text?
  /// One line that is always shown with the source: what kind of reading this is.
  package let note: Text
  package let regions: [Text]
  package let themes: [Text]
  package let passages: [Passage]

  package init(
    title: Text, author: Text, publisher: Text? = nil, written: CalendarDate? = nil,
    published: CalendarDate? = nil, asOf: CalendarDate? = nil, url: Text? = nil,
    rights: Text? = nil, disclaimer: Text? = nil, note: Text, regions: [Text] = [],
    themes: [Text] = [], passages: [Passage]
  ) {
    self.title = title
    self.author = author
    self.publisher = publisher
    self.written = written
    self.published = published
    self.asOf = asOf
    self.url = url
    self.rights = rights
    self.disclaimer = disclaimer
    self.note = note
    self.regions = regions
    self.themes = themes
    self.passages = passages
  }

  /// The year that stands beside the author: when it was written, else published, else of which
  /// day it speaks; `nil` where the dossier names none of these.
  package var year: Int? { (written ?? published ?? asOf)?.year }
}
