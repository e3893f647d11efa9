import Dossiers
import Screen

/// The signs of relations as the board has them, and who draws them: a sign in brackets is the
/// dossier author's inference alone.
struct RelationSigns {
  /// The signs of stated relations and those of inferred ones, in the order of the kinds: made
  /// once, because a listing asks for them with every record.
  private let stated: [StyledText]
  private let inferred: [StyledText]
  /// All that can be said of an item: for each kind nothing, inferred or stated.
  private let combinations: [StyledText]

  init(styles: ReportStyles) {
    let signs: [(CleanText, Style)] = Relation.Kind.allCases.map { kind in
      kind == .shared ? ("=", styles.shared) : ("≠", styles.divergent)
    }
    stated = signs.map { StyledText($0.0, $0.1) }
    inferred = signs.map { StyledText("(" + $0.0 + ")", $0.1) }
    let choices = zip(inferred, stated).map { [StyledText(), $0, $1] }
    combinations = choices.reduce([StyledText()]) { all, choice in
      choice.flatMap { sign in all.map { $0 + sign } }
    }
  }

  /// `=` or `≠`, where the basis is told beside it.
  func sign(of kind: Relation.Kind) -> StyledText {
    kind == .shared ? stated[0] : stated[1]
  }

  /// One sign for each kind among relations, shared first; stated where one of them is: `=(≠)`.
  ///
  /// - Parameters:
  ///   - positions: The relations, as positions in `relations`.
  ///   - relations: All of the dossier's.
  /// - Returns: The signs; empty where there is no relation.
  func signs(of positions: [Int], in relations: [Relation]) -> StyledText {
    var (shared, divergent) = (0, 0)
    for position in positions {
      let rank = relations[position].basis == .stated ? 2 : 1
      switch relations[position].kind {
      case .shared: shared = max(shared, rank)
      case .divergent: divergent = max(divergent, rank)
      }
    }
    return combinations[shared + divergent * 3]
  }

  /// What the signs of items mean.
  static let legend: CleanText =
    "= shared, ≠ divergent: stated by the source; in brackets: inferred by this dossier; no sign: no counterpart."
}
