import Dossiers
import Screen

/// The signs of relations as the board has them, and who draws them: a sign in brackets is the
/// dossier author's inference alone.
struct RelationSigns {
  /// The signs of stated relations and those of inferred ones, in the order of the kinds: made
  /// once, because a listing asks for them with every record.
  private let stated: [StyledText]
  private let inferred: [StyledText]

  init(styles: ReportStyles) {
    let signs: [(CleanText, Style)] = Relation.Kind.allCases.map { kind in
      kind == .shared ? ("=", styles.shared) : ("≠", styles.divergent)
    }
    stated = signs.map { StyledText($0.0, $0.1) }
    inferred = signs.map { StyledText("(" + $0.0 + ")", $0.1) }
  }

  /// `=` or `≠`, where the basis is told beside it.
  func sign(of kind: Relation.Kind) -> StyledText {
    kind == .shared ? stated[0] : stated[1]
  }

  /// One sign for each kind among relations, shared first; stated where one of them is: `=(≠)`.
  ///
  /// - Parameters:
  ///   - positions: The relations, as positions in the dossier's list.
  ///   - dossier: Whose relations they are.
  /// - Returns: The signs; empty where there is no relation.
  func signs(of positions: [Int], in dossier: Dossier) -> StyledText {
    var signs = StyledText()
    for (number, kind) in Relation.Kind.allCases.enumerated() {
      var (isThere, isStated) = (false, false)
      for position in positions where dossier.relations[position].kind == kind {
        isThere = true
        if dossier.relations[position].basis == .stated { isStated = true }
      }
      if isThere { signs += isStated ? stated[number] : inferred[number] }
    }
    return signs
  }

  /// What the signs of items mean.
  static let legend: CleanText =
    "= shared, ≠ divergent: stated by the source; in brackets: inferred by this dossier; no sign: no counterpart."
}
