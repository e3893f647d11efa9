import Dossiers
import Screen
import Search

/// Parties, places and tags.
extension DetailText {
  /// One of these lists.
  private struct Keywords {
    let name: CleanText
    let words: [Text]
    let field: TextField
  }

  /// All of an item or a claim of the context, each list on lines of its own.
  func keywords(of selection: Selection) -> [StyledText] {
    lists(of: selection).flatMap { wrap(line($0)) }
  }

  /// Those in which the filter has found something, on one line if it is long enough: it stands at
  /// the top, because nothing else may tell why an item is found.
  func keywordsFound(of selection: Selection) -> [StyledText] {
    var whole = StyledText()
    for list in lists(of: selection) {
      let words = list.words.filter { !board.matches(in: $0, list.field).isEmpty }
      guard !words.isEmpty else { continue }
      if !whole.isEmpty { whole.append(" \(glyphs.dot) ", theme.faint) }
      whole += line(Keywords(name: list.name, words: words, field: list.field))
    }
    return whole.isEmpty ? [] : wrap(whole)
  }

  private func lists(of selection: Selection) -> [Keywords] {
    let lists =
      switch selection {
      case .item(let position):
        lists(of: state.dossier.items[position])
      case .context(let position):
        [Keywords(name: "Tags", words: state.dossier.context[position].tags, field: .tag)]
      }
    return lists.filter { !$0.words.isEmpty }
  }

  private func lists(of item: Item) -> [Keywords] {
    [
      Keywords(name: "Parties", words: item.parties, field: .party),
      Keywords(name: "Places", words: item.places, field: .place),
      Keywords(name: "Tags", words: item.tags, field: .tag),
    ]
  }

  private func line(_ list: Keywords) -> StyledText {
    var line = StyledText(list.name + ": ", theme.faint)
    for (number, word) in list.words.enumerated() {
      if number > 0 { line.append(", ", theme.faint) }
      line += board.highlighted(word, list.field, style: theme.faint)
    }
    return line
  }
}
