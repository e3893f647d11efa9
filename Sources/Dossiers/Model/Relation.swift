/// A point on which items of two or more actors agree or part.
///
/// Two items can be related more than once, even in both ways: a relation is about a point, not
/// about the pair.
package struct Relation: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case shared
    case divergent
  }

  /// Who draws the comparison.
  package enum Basis: String, Sendable, CaseIterable {
    /// The source itself.
    case stated
    /// The dossier's author, by laying claims side by side.
    case inferred
  }

  package let id: String
  package let kind: Kind
  package let basis: Basis
  /// Positions in `Dossier.items`, in the file's order: two or more, of two actors or more.
  package internal(set) var items: [Int]
  /// One line.
  package let title: Text
  package let rationale: Text
  package let citations: [Citation]

  package init(
    id: String, kind: Kind, basis: Basis, items: [Int], title: Text, rationale: Text,
    citations: [Citation] = []
  ) {
    self.id = id
    self.kind = kind
    self.basis = basis
    self.items = items
    self.title = title
    self.rationale = rationale
    self.citations = citations
  }
}
