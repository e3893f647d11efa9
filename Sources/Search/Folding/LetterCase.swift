/// What a folded letter says about the case of the letter that it was.
enum LetterCase: UInt8, Sendable, Hashable {
  /// Lower case, or no letter with case at all.
  case lower = 0
  case upper = 1
  /// A further letter of a capital that folds to several: the e of `Æ`, which stands for both
  /// `AE` and `Ae`.
  case either = 2

  /// Whether a case-sensitive pattern letter and a text letter go together.
  func agrees(with other: LetterCase) -> Bool {
    self == other || self == .either || other == .either
  }
}
