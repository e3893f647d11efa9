package import Dossiers
package import Screen

extension CleanText {
  /// A text of a dossier on one line: its line breaks are spaces.
  package init(line text: Text) {
    self.init(line: text.string)
  }

  init(line text: String) {
    // Line feed, and the first byte of the line and paragraph separators: most text has neither.
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0xE2 }) {
      self = CleanText.paragraphs(cleaning: text).joined(separator: " ")
    } else {
      self.init(cleaning: text)
    }
  }
}
