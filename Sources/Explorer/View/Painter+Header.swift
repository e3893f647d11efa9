import Dossiers
import Screen
import Search

/// The header: what is read, whose reading it is, and how the domains compare.
extension Painter {
  mutating func paintHeader() {
    let key = HeaderKey(
      opened: state.opened, options: state.options, size: layout.header.size,
      domain: state.place.domain)
    let width = layout.header.width - 2
    let lines = state.header.value(for: key) { headerLines(width: width) }
    for (row, line) in lines.enumerated() { draw(line, x: 1, y: row, width: width) }
  }

  private func headerLines(width: Int) -> [StyledText] {
    switch layout.header.height {
    case 1: [attribution(width: width)]
    case 2: [attribution(width: width), domains(width: width)]
    // Too narrow for one line: the note must be seen, so it gets a line of its own.
    default: [title, note(width: width), domains(width: width)]
    }
  }

  private var title: StyledText {
    StyledText(CleanText(cleaning: state.dossier.title.string), theme.heading)
  }

  /// Who says it and when, after the title.
  private var author: CleanText {
    let source = state.dossier.source
    let author = CleanText(cleaning: source.author.string)
    return source.year.map { "\(author), \($0)" } ?? author
  }

  private var separator: CleanText { " \(glyphs.dot) " }

  private func note(width: Int) -> StyledText {
    let note = CleanText(cleaning: state.dossier.source.note.string)
    let both = StyledText(note + separator + author)
    return metrics.width(of: both) <= width ? both : StyledText(note)
  }

  /// Title, author and note on one line; where room is short the title is cut first, then the
  /// author goes, because the note must always be seen with the source.
  private func attribution(width: Int) -> StyledText {
    let note = StyledText(CleanText(cleaning: state.dossier.source.note.string))
    let help = helpHint
    let tail = StyledText(separator + author) + StyledText(separator) + note
    let shortTail = StyledText(separator) + note
    let whole = title + tail
    if self.width(whole) + self.width(help) + 2 <= width {
      let gap = width - self.width(whole) - self.width(help)
      return whole + StyledText(CleanText(repeating: " ", count: gap)) + help
    }
    for tail in [tail, shortTail] {
      let room = width - self.width(tail)
      if room >= min(self.width(title), 16) {
        return title.clipped(to: room, metrics: metrics, ellipsis: glyphs.ellipsis) + tail
      }
    }
    return note
  }

  private var helpHint: StyledText {
    StyledText("?", theme.key) + StyledText(" help", theme.faint)
  }
}
