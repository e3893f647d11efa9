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

  package var dossier: Dossier { comparison.dossier }
}
