import Screen

/// Blocks as Markdown: a heading, paragraphs, and lists.
enum BlockMarkdown {
  /// The lines, an empty one between two blocks that are not items of one list.
  static func lines(_ blocks: [Block]) -> [StyledText] {
    var lines: [CleanText] = []
    var isInList = false
    for block in blocks {
      let isEntry = if case .entry = block { true } else { false }
      if !lines.isEmpty, !(isInList && isEntry) { lines.append("") }
      lines += self.lines(of: block)
      isInList = isEntry
    }
    return lines.map { StyledText($0) }
  }

  private static func lines(of block: Block) -> [CleanText] {
    switch block {
    case .title(let text): ["## " + MarkdownText.escaped(text)]
    case .particulars(let text), .paragraph(let text):
      [MarkdownText.escaped(text, startsLine: true)]
    case .label(let text): [MarkdownText.escaped(text.text, startsLine: true)]
    case .entry(let text, let details):
      ["- " + MarkdownText.escaped(text.text, startsLine: true)]
        + details.flatMap { ["", "  " + MarkdownText.escaped($0, startsLine: true)] }
    }
  }
}
