import Screen

/// Blocks as lines for a terminal.
struct BlockText {
  let layout: TextLayout

  /// The lines, an empty one between what does not belong together.
  func lines(_ blocks: [Block]) -> [StyledText] {
    var lines: [StyledText] = []
    var last: Block?
    for block in blocks {
      if let last, isSetApart(block, from: last) { lines.append(StyledText()) }
      lines += self.lines(of: block)
      last = block
    }
    return lines
  }

  private func isSetApart(_ block: Block, from last: Block) -> Bool {
    switch (last, block) {
    case (.title, .particulars), (.label, .entry): false
    case (.entry(_, let before), .entry(_, let after)): !before.isEmpty || !after.isEmpty
    default: true
    }
  }

  private func lines(of block: Block) -> [StyledText] {
    switch block {
    case .title(let text): layout.wrap(StyledText(text, layout.styles.heading))
    case .particulars(let text): layout.wrap(StyledText(text, layout.styles.faint))
    case .paragraph(let text): layout.wrap(StyledText(text))
    case .label(let text): layout.wrap(text)
    case .entry(let text, let details):
      layout.wrap(text, indent: 2) + details.flatMap { layout.wrap(StyledText($0), indent: 4) }
    }
  }
}
