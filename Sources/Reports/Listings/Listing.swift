package import Dossiers
package import Screen

/// Records with named columns, ready for any of the listing formats.
///
/// Every subcommand that lists something makes one of these, so each format is written once.
package struct Listing: Sendable {
  package struct Column: Sendable, Hashable {
    /// The name in JSON and CSV, such as `passages`: part of the stable interface.
    package let key: String
    /// The name over the column in text and Markdown.
    package let title: CleanText
    /// Whether text in it may be wrapped when room is short; at least one column should.
    package let isFlexible: Bool

    package init(_ key: String, _ title: CleanText, isFlexible: Bool = false) {
      self.key = key
      self.title = title
      self.isFlexible = isFlexible
    }
  }

  package struct Cell: Sendable, Hashable {
    /// What data formats print.
    package let value: Value
    /// What text and Markdown print, where that differs from the value's plain text.
    package let text: StyledText?

    package init(_ value: Value, text: StyledText? = nil) {
      self.value = value
      self.text = text
    }
  }

  /// What the records are, in JSON the key of their array: `items`.
  package let name: String
  package let dossier: Dossier
  package let columns: [Column]
  /// As many cells each as there are columns.
  package let records: [[Cell]]

  package init(name: String, dossier: Dossier, columns: [Column], records: [[Cell]]) {
    self.name = name
    self.dossier = dossier
    self.columns = columns
    self.records = records
  }
}
