package import Dossiers

extension Query {
  /// Terms of which one must hold.
  package struct Clause: Sendable, Hashable {
    /// One or more.
    package let alternatives: [Term]
  }

  /// One condition, or its opposite.
  package struct Term: Sendable, Hashable {
    /// Its Unicode scalars in the query's text, 0-based, with its `!`.
    package let range: Range<Int>
    package let isNegated: Bool
    package let condition: Condition
  }

  /// What an item or context claim must have.
  ///
  /// Of several values, which are never none, one is enough.
  package enum Condition: Sendable, Hashable {
    /// The pattern is found in one of the texts.
    case text(Pattern)
    /// One of the patterns is found in a text of this field.
    case field(TextField, [Pattern])
    /// Positions in `Dossier.actors`.
    case actor([Int])
    /// Positions in `Dossier.domains`.
    case domain([Int])
    case kind([Item.Kind])
    case modality([Item.Modality])
    case standing([Standing])
    case cites([PassageReference])
    case id([IDReference])
  }
}
