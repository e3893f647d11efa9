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

  /// All of an item, each list on lines of its own.
  func keywords(ofItem item: Int) -> [StyledText] {
    lists(ofItem: item).flatMap { wrap(line($0)) }
  }

  /// All of a claim of the context.
  func keywords(ofContext claim: Int) -> [StyledText] {
    lists(ofContext: claim).flatMap { wrap(line($0)) }
  }

  /// Those of an item in which the filter has found something, on one line if it is long enough: it
  /// stands at the top, because nothing else may tell why the item is found.
  func keywordsFound(ofItem item: Int) -> [StyledText] { found(lists(ofItem: item)) }

  /// Those of a claim of the context in which the filter has found something.
  func keywordsFound(ofContext claim: Int) -> [StyledText] { found(lists(ofContext: claim)) }

  private func lists(ofItem position: Int) -> [Keywords] {
    let item = state.dossier.items[position]
    return [
      Keywords(name: "Parties", words: item.parties, field: .party),
      Keywords(name: "Places", words: item.places, field: .place),
      Keywords(name: "Tags", words: item.tags, field: .tag),
    ].filter { !$0.words.isEmpty }
  }

  private func lists(ofContext position: Int) -> [Keywords] {
    let tags = state.dossier.context[position].tags
    return tags.isEmpty ? [] : [Keywords(name: "Tags", words: tags, field: .tag)]
  }

  private func found(_ lists: [Keywords]) -> [StyledText] {
    var whole = StyledText()
    for list in lists {
      let words = list.words.filter { !board.matches(in: $0, list.field).isEmpty }
      guard !words.isEmpty else { continue }
      if !whole.isEmpty { whole.append(" \(glyphs.dot) ", theme.faint) }
      whole += line(Keywords(name: list.name, words: words, field: list.field))
    }
    return whole.isEmpty ? [] : wrap(whole)
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
