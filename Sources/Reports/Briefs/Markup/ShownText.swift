import Screen

/// Text from a dossier as a page shows it: clean as for a terminal, but with its joiners.
///
/// Persian spells with the zero-width non-joiner, Indic scripts with both joiners, and emoji are
/// put together by a joiner and variation selectors. They have no effect beyond their neighbours,
/// so a renderer may have them where a terminal may not. Bidirectional controls, which reach
/// further, and all other controls are shown as `CleanText` shows them: `<202e>`, `^[`.
enum ShownText {
  /// How many joiners may follow each other: emoji need a selector and a joiner.
  ///
  /// What goes on is hidden text and is shown by its codes.
  static let mostJoiners = 2

  /// One line; line breaks in it are shown as codes.
  static func line(_ raw: String) -> String {
    var bare = ""
    var joiners: [(place: Int, joiner: Unicode.Scalar)] = []
    var run = 0
    for scalar in raw.unicodeScalars {
      run = isJoiner(scalar) ? run + 1 : 0
      if (1...mostJoiners).contains(run) {
        joiners.append((bare.utf8.count, scalar))
      } else {
        bare.unicodeScalars.append(scalar)
      }
    }
    guard !joiners.isEmpty else { return CleanText(cleaning: raw).string }

    // Cleaned without them, so that a mark after a joiner still has its base, and put back.
    let (clean, places) = CleanText.cleaning(bare, marking: joiners.map { $0.place..<$0.place })
    var text = ""
    var end = clean.string.startIndex
    for (range, joiner) in zip(places, joiners.map(\.joiner)) {
      let place = clean.string.utf8.index(clean.string.startIndex, offsetBy: range.lowerBound)
      text += clean.string[end..<place]
      text.unicodeScalars.append(joiner)
      end = place
    }
    return text + clean.string[end...]
  }

  /// The paragraphs of a text of several lines, without empty ones.
  static func paragraphs(_ raw: String) -> [String] {
    raw.unicodeScalars.split { ["\n", "\u{2028}", "\u{2029}"].contains($0) }
      .map { $0.last == "\r" ? $0.dropLast() : $0 }
      .map { line(String($0)) }
      .filter { !$0.isEmpty }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200c, 0x200d, 0xfe0e, 0xfe0f: true
    default: false
    }
  }
}
