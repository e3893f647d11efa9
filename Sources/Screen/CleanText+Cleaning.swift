extension CleanText {
  /// Creates the text that shows `raw`: the one cleaning function.
  ///
  /// By Unicode scalar, so that nothing hides inside a grapheme cluster:
  /// - control characters as `^I`, `^J`, `^[`, `^?`; tab and newline too: see `paragraphs`;
  /// - C1 controls, format characters (bidirectional controls, tags, soft hyphen), variation
  ///   selectors and all else that is invisible by default, line and paragraph separators, private
  ///   use, unassigned and noncharacters as `<9b>`, `<202e>`, `<ad>`;
  /// - zero-width joiners and selectors of emoji and Mongolian letters as they are between letters
  ///   of a script that joins, at the end of its words and within an emoji, anywhere else as
  ///   `<200c>`: see `ScalarCleaner.Context`;
  /// - the no-break spaces U+00A0, U+2007 and U+202F as U+00A0, the ideographic space, which is
  ///   two cells wide, as two spaces, every other space as one;
  /// - a mark that has nothing to stand on stands on U+25CC DOTTED CIRCLE, and what would make a
  ///   cluster longer than `ScalarCleaner.mostJoined` allows is shown as `<301>`.
  ///
  /// Clean text comes out as it is.
  ///
  /// - Complexity: O(*n*); text in printable ASCII and most letters of the scripts used most is only
  ///   looked through, not copied.
  package init(cleaning raw: String) {
    if raw.isSettled {
      self.init(known: raw)
    } else {
      var cleaner = ScalarCleaner(capacity: raw.utf8.count)
      cleaner.append(raw.unicodeScalars) { _, _ in }
      self.init(known: cleaner.string)
    }
  }

  /// Cleans `raw` and says where in the clean text the given places are.
  ///
  /// - Parameters:
  ///   - raw: The text.
  ///   - ranges: Ranges of UTF-8 offsets in `raw`, in any order; what is out of bounds is cut off.
  /// - Returns: The clean text, and for each range its UTF-8 offsets in `text.string`. A range that
  ///   cuts a scalar, or a scalar that is shown as other text, covers the whole of it; an empty
  ///   range stays empty.
  /// - Complexity: O(*n* + *r*) in the length and the number of ranges.
  package static func cleaning(
    _ raw: String, marking ranges: [Range<Int>]
  ) -> (text: CleanText, ranges: [Range<Int>]) {
    let count = raw.utf8.count
    guard !raw.isPrintableASCII else {
      return (CleanText(known: raw), ranges.map { $0.clamped(to: 0..<count) })
    }
    var cleaner = ScalarCleaner(capacity: count)
    // Of the scalar that each byte of `raw` belongs to: where it starts and ends in the clean text.
    var starts: [Int] = []
    var ends: [Int] = []
    starts.reserveCapacity(count + 1)
    ends.reserveCapacity(count)
    cleaner.append(raw.unicodeScalars) { scalar, shown in
      let bytes = UTF8.width(scalar)
      starts.append(contentsOf: repeatElement(shown.lowerBound, count: bytes))
      ends.append(contentsOf: repeatElement(shown.upperBound, count: bytes))
    }
    starts.append(cleaner.count)
    let marked = ranges.map { range in
      let range = range.clamped(to: 0..<count)
      let start = starts[range.lowerBound]
      return range.isEmpty ? start..<start : start..<ends[range.upperBound - 1]
    }
    return (CleanText(known: cleaner.string), marked)
  }

  /// Cleans `raw` paragraph by paragraph: split at `\n`, `\r\n`, U+2028 and U+2029.
  ///
  /// At least one element; a newline at the end is followed by an empty paragraph, and a `\r` alone
  /// is no newline.
  package static func paragraphs(cleaning raw: String) -> [CleanText] {
    var paragraphs: [CleanText] = []
    var rest = raw.unicodeScalars[...]
    while let end = rest.firstIndex(where: { ["\n", "\u{2028}", "\u{2029}"].contains($0) }) {
      var paragraph = rest[..<end]
      if rest[end] == "\n", paragraph.last == "\r" { paragraph.removeLast() }
      paragraphs.append(CleanText(cleaning: String(paragraph)))
      rest = rest[rest.index(after: end)...]
    }
    return paragraphs + [CleanText(cleaning: String(rest))]
  }
}
