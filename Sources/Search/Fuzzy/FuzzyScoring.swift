/// What fuzzy matches are worth: the documented constants of fzf's default scheme, so that both
/// put the same lines in the same order.
enum FuzzyScoring {
  /// Each letter found.
  static let match = 16
  /// The first letter skipped between two found ones, and each further one.
  static let gapStart = -3
  static let gapExtension = -1
  /// A letter that begins a word; cancelled by a gap of more than eight letters.
  static let boundary = match / 2
  static let boundaryAfterDelimiter = boundary + 1
  static let boundaryAfterWhite = boundary + 2
  /// A capital after a small letter, or a digit after anything else; less than a boundary, because
  /// no sign is skipped to get there.
  static let camelCase = boundary + gapExtension
  /// At least this for a letter right after the one before: what the gap would have cost.
  static let consecutive = -(gapStart + gapExtension)
  /// The first letter of a pattern says more than the others, and its bonus counts twice.
  static let firstLetterFactor = 2

  /// No pattern of this many letters scores more.
  static func highest(forLetters count: Int) -> Int {
    (match + boundaryAfterWhite) * count + boundaryAfterWhite
  }
}
