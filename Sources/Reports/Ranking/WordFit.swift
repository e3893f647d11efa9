/// How what was found stands among the words of a text, the best first.
///
/// Who looks for `us` means the US rather than usage, and usage rather than trust.
enum WordFit: Int, Comparable {
  case wholeWord, wordStart, insideWord

  /// The best of some places in a text.
  ///
  /// - Parameters:
  ///   - ranges: UTF-8 offsets of whole characters, one range or more.
  ///   - text: The text that they lie in.
  init(_ ranges: [Range<Int>], in text: String) {
    let scalars = text.unicodeScalars
    func isWordCharacter(_ index: String.Index) -> Bool {
      scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil
    }
    self =
      ranges.map { range in
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
        if start > text.startIndex, isWordCharacter(scalars.index(before: start)) {
          return .insideWord
        }
        return end < text.endIndex && isWordCharacter(end) ? .wordStart : .wholeWord
      }.min() ?? .insideWord
  }

  static func < (first: WordFit, second: WordFit) -> Bool { first.rawValue < second.rawValue }
}
