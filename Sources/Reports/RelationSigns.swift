import Dossiers
import Screen

/// The signs of relations as the board has them, and who draws them: a sign in brackets is the
/// dossier author's inference alone.
struct RelationSigns {
  let styles: ReportStyles

  /// `=` or `≠`, where the basis is told beside it.
  func sign(of kind: Relation.Kind) -> StyledText {
    sign(kind, isInferred: false)
  }

  /// One sign for each kind among relations, shared first; stated where one of them is: `=(≠)`.
  func signs(of relations: [Relation]) -> StyledText {
    Relation.Kind.allCases.reduce(into: StyledText()) { signs, kind in
      let ofKind = relations.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { return }
      signs += sign(kind, isInferred: ofKind.allSatisfy { $0.basis == .inferred })
    }
  }

  private func sign(_ kind: Relation.Kind, isInferred: Bool) -> StyledText {
    let sign: CleanText = kind == .shared ? "=" : "≠"
    return StyledText(
      isInferred ? "(" + sign + ")" : sign, kind == .shared ? styles.shared : styles.divergent)
  }

  /// What the signs of items mean.
  static let legend: CleanText =
    "= shared, ≠ divergent: stated by the source; in brackets: inferred by this dossier; no sign: no counterpart."
}
