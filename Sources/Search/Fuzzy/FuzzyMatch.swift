/// How well a fuzzy pattern matches a text, and in which of its characters.
package struct FuzzyMatch: Sendable, Hashable {
  /// Higher is better; comparable between texts, for the same pattern.
  package let score: Int
  /// The characters matched, one for each letter of the pattern: UTF-8 offsets in the raw text.
  package let ranges: [Range<Int>]
  /// How many letters the text has, folded and without white space at both ends: of two equal matches
  /// fzf prefers that in the shorter text.
  package let textLength: Int
}
