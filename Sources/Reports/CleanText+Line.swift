package import Dossiers
package import Screen

extension CleanText {
  /// A text of a dossier on one line: its line breaks are spaces.
  package init(line text: Text) {
    self.init(line: text.string)
  }

  init(line text: String) {
    self = CleanText.paragraphs(cleaning: text).joined(separator: " ")
  }
}
