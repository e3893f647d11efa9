import Dossiers
import Screen
import Search

/// The header: what is read, whose reading it is, and how the domains compare.
extension Painter {
  mutating func paintHeader() {
    let width = layout.header.width - 2
    var lines: [StyledText]
    switch layout.header.height {
    case 1: lines = [attribution(width: width)]
    case 2: lines = [attribution(width: width), domains(width: width)]
    default:
      // Too narrow for one line: the note must be seen, so it gets a line of its own.
      lines = [title, note(width: width), domains(width: width)]
    }
    for (row, line) in lines.enumerated() { draw(line, x: 1, y: row, width: width) }
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

  /// The domains with their keys and how many points are shared and divergent in each.
  ///
  /// Where not all of that fits, names give way first and then all but the domain that is shown:
  /// what is chosen and the total are always seen.
  private func domains(width: Int) -> StyledText {
    let all = Array(state.dossier.domains.indices)
    let forms: [(Domain) -> StyledText] =
      [{ StyledText(CleanText(cleaning: $0.name.string)) }]
      + [20, 12, 8, 5].map { [metrics, glyphs] most in
        { domain in
          StyledText(CleanText(cleaning: domain.short.string)).clipped(
            to: most, metrics: metrics, ellipsis: glyphs.ellipsis)
        }
      }
    for form in forms {
      let line = domains(all, form)
      if self.width(line) <= width { return line }
    }
    return domains(state.place.domain.map { [$0] } ?? [], forms[0])
  }

  private func domains(_ positions: [Int], _ name: (Domain) -> StyledText) -> StyledText {
    var line = StyledText()
    for position in positions {
      let key: CleanText = position < 9 ? "\(position + 1)" : " "
      line += tally(
        key, name(state.dossier.domains[position]).text,
        state.comparison.domainTallies[position], isChosen: state.place.domain == position)
      line.append("   ")
    }
    return line
      + tally("0", "All", state.comparison.tally, isChosen: state.place.domain == nil)
  }

  private func tally(
    _ key: CleanText, _ name: CleanText, _ tally: RelationTally, isChosen: Bool
  ) -> StyledText {
    let style = isChosen ? Style(attributes: [.bold, .underline]) : .plain
    return StyledText(key, theme.key) + StyledText(" ") + StyledText(name, style)
      + StyledText(" ") + StyledText(glyphs.shared, theme.shared)
      + StyledText(" \(tally.shared) ") + StyledText(glyphs.divergent, theme.divergent)
      + StyledText(" \(tally.divergent)")
  }
}
