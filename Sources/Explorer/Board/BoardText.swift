import Dossiers
import Screen
import Search

/// The text of the board's cells, with what the filter found in it.
///
/// Heights come from the same text as the drawing, so scrolling and drawing cannot disagree.
struct BoardText {
  let opened: OpenDossier
  let results: Results
  let options: Options

  var comparison: Comparison { opened.comparison }

  /// What stands in one cell of a row, unwrapped.
  func cell(_ side: Side, ofRow row: Int) -> StyledText {
    switch comparison.cell(side, ofRow: row) {
    case .item(let item):
      return title(of: .item(item))
    case .pointer(let item, let others):
      return pointer(to: item, others: others, from: comparison.domain(ofRow: row))
    case .noCounterpart:
      return StyledText("no counterpart", options.theme.faint)
    }
  }

  /// The title of an item or claim; faint where the filter does not find its row.
  func title(of selection: Selection) -> StyledText {
    let title =
      switch selection {
      case .item(let item): opened.dossier.items[item].title
      case .context(let claim): opened.dossier.context[claim].title
      }
    return highlighted(title, .title, isFound: results.isMatch(selection))
  }

  /// A text with the filter's matches marked in it.
  func highlighted(
    _ text: Text, _ field: TextField, isFound: Bool = true, style: Style = .plain
  ) -> StyledText {
    marking(isFound ? matches(in: text, field) : [], in: text.string, style: style)
  }

  /// Where the filter matches a text, as UTF-8 offsets; nowhere without a filter.
  func matches(in text: Text, _ field: TextField) -> [Range<Int>] {
    results.highlighter?.ranges(in: text.string, field: field) ?? []
  }

  /// A text with marks at the given UTF-8 offsets.
  func marking(
    _ ranges: [Range<Int>], in text: String, style: Style = .plain
  ) -> StyledText {
    let cleaned = CleanText.cleaning(text, marking: ranges)
    return StyledText(cleaned.text, style).overlaying(options.theme.match, on: cleaned.ranges)
  }

  private func pointer(to item: Int, others: Int, from domain: Int) -> StyledText {
    let target = opened.dossier.items[item]
    // The arrow tells it from an item; the title is as readable as one, because it is what the
    // reader looks for opposite.
    var text = StyledText(options.glyphs.pointer + " ", options.theme.faint)
    text.append(CleanText(cleaning: target.title.string))
    if target.domain != domain {
      let name = CleanText(cleaning: opened.dossier.domains[target.domain].name.string)
      text.append(" (" + name + ")", options.theme.faint)
    }
    if others > 0 { text.append(" +\(others)", options.theme.faint) }
    return text
  }

  /// Whether the filter finds either item of a row: then both of its cells stay readable.
  func isRowFound(_ row: Int) -> Bool {
    comparison.rows[row].items.contains { results.isMatch(.item($0)) }
  }
}
