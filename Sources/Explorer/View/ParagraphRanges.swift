/// Where the paragraphs of a text are.
enum ParagraphRanges {
  /// The paragraphs as ranges of UTF-8 offsets, without the breaks between them: `\n`, `\r\n`, U+2028
  /// and U+2029.
  ///
  /// At least one; a break at the end is followed by an empty one.
  static func ranges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    // The last two bytes, the later one lowest.
    var before = 0
    for (offset, byte) in text.utf8.enumerated() {
      let next = (before << 8 | Int(byte)) & 0xff_ffff
      if byte == 0x0a {
        ranges.append(start..<max(start, before & 0xff == 0x0d ? offset - 1 : offset))
        start = offset + 1
      } else if next == 0xe2_80a8 || next == 0xe2_80a9 {
        ranges.append(start..<offset - 2)
        start = offset + 1
      }
      before = next & 0xffff
    }
    return ranges + [start..<text.utf8.count]
  }
}
