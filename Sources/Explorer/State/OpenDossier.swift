package import Dossiers
package import Search

/// A dossier with all that is made of it once, when it is opened.
package struct OpenDossier: Sendable {
  package let comparison: Comparison
  package let index: Index
  package let vocabulary: Vocabulary

  package init(_ comparison: Comparison) {
    self.comparison = comparison
    index = Index(comparison.dossier)
    vocabulary = Vocabulary(comparison.dossier)
  }

  private init(_ comparison: Comparison, index: Index, vocabulary: Vocabulary) {
    self.comparison = comparison
    self.index = index
    self.vocabulary = vocabulary
  }

  /// The same dossier with other actors side by side, given as positions in `Dossier.actors`.
  ///
  /// - Complexity: That of a comparison; the index is kept.
  func comparing(left: Int, right: Int) -> OpenDossier {
    OpenDossier(
      Comparison(dossier, left: left, right: right), index: index, vocabulary: vocabulary)
  }

  package var dossier: Dossier { comparison.dossier }
}
