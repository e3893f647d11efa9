import Testing

@testable import Terminal

@Suite struct CellPieceTests {
  /// Widths as a C library has them: single scalar values, no clusters.
  private func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x94D, 0x200C...0x200D, 0x20E3, 0xFE0F, 0x1160...0x11FF: 0
    case 0x1100...0x115F, 0x4E00...0x9FFF, 0x1F300...0x1F6FF: 2
    case 0xE000...0xF8FF: -1
    default: 1
    }
  }

  /// The pieces as text, `|` before each, blanks as `_`.
  private func picture(_ cluster: Character, width: Int, markLimit: Int = 4) -> String {
    CellPiece.pieces(of: cluster, width: width, markLimit: markLimit, widthOf: self.width).map {
      piece in
      let text = String(String.UnicodeScalarView(piece.scalars))
      return "\(piece.offset)\(text == " " ? "_" : text)"
    }.joined(separator: "|")
  }

  @Test func oneBase() {
    #expect(picture("a", width: 1) == "0a")
    #expect(picture("漢", width: 2) == "0漢")
    #expect(picture("e\u{301}", width: 1) == "0e\u{301}")
    #expect(picture("\u{1112}\u{1161}\u{11AB}", width: 2) == "0\u{1112}\u{1161}\u{11AB}")
  }

  @Test func severalBases() {
    #expect(picture("क\u{94D}\u{93E}", width: 2) == "0क\u{94D}|1\u{93E}")
    #expect(picture("🇩🇪", width: 2) == "0\u{1F1E9}|1\u{1F1EA}")
  }

  @Test func tooManyMarks() {
    #expect(picture("e\u{301}\u{302}\u{303}", width: 1, markLimit: 2) == "0e\u{301}\u{302}")
  }

  @Test func widthsThatDisagree() {
    // Each of the two is 2 cells wide to the C library.
    #expect(picture("👍🏽", width: 2) == "0👍")
    #expect(picture("क\u{94D}\u{93E}", width: 1) == "0क\u{94D}")
    #expect(picture("漢", width: 1) == "0?")
    #expect(picture("क\u{94D}\u{93E}", width: 3) == "0क\u{94D}|1_|2_")
    // Wide since Unicode 16, narrow to an older C library.
    #expect(picture("☰", width: 2) == "0?|1_")
  }

  /// No joiner and no selector is sent that a terminal could take for more.
  @Test func emojiOfSeveralParts() {
    #expect(picture("❤\u{fe0f}", width: 2) == "0❤|1_")
    #expect(picture("1\u{fe0f}\u{20e3}", width: 2) == "01|1_")
    #expect(picture("👩\u{200d}👩\u{200d}👦", width: 2) == "0👩")
    #expect(picture("👩\u{200d}👩", width: 1) == "0?")
  }

  @Test func joinedLetters() {
    #expect(picture("ی\u{200c}", width: 1) == "0ی\u{200c}")
    #expect(picture("क\u{94d}\u{200d}ष", width: 2) == "0क\u{94d}\u{200d}|1ष")
  }

  @Test func whatCannotBeDrawn() {
    #expect(picture("\u{E000}", width: 1) == "0?")
    #expect(picture("\u{E000}", width: 2) == "0?|1_")
    #expect(picture("\u{1161}", width: 1) == "0?")
    #expect(picture("a", width: 0) == "")
  }

  /// Whatever the widths are, exactly the cluster's own cells are drawn.
  @Test func fillsItsCellsAndNoOthers() {
    let clusters: [Character] = ["a", "漢", "e\u{301}", "क\u{94D}\u{93E}", "🇩🇪", "👍🏽", "\u{1161}"]
    for cluster in clusters {
      for cells in 0...4 {
        for seed in 0..<27 {
          let widths = [seed % 3, seed / 3 % 3, seed / 9]
          let scalars = Array(cluster.unicodeScalars)
          let widthOf = { (scalar: Unicode.Scalar) in
            scalar == " " || scalar == "?"
              ? 1 : widths[(scalars.firstIndex(of: scalar) ?? 0) % 3]
          }
          let pieces = CellPiece.pieces(
            of: cluster, width: cells, markLimit: 4, widthOf: widthOf)
          let drawn = pieces.flatMap { piece in
            (0..<widthOf(piece.scalars[0])).map { piece.offset + $0 }
          }
          #expect(drawn == Array(0..<cells), "\(cluster) in \(cells) cells, widths \(widths)")
        }
      }
    }
  }
}
