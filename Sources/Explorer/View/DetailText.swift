import Dossiers
import Screen
import Search

/// The full text of what the cursor stands on, as lines of a given width.
struct DetailText {
  let state: State
  let width: Int
  /// Whether empty lines may set the parts apart.
  var isSpacious = false

  var options: Options { state.options }
  var theme: Theme { options.theme }
  var glyphs: Glyphs { options.glyphs }
  var board: BoardText { state.boardText }

  /// Title, the point jumped to, what kind of claim it is and who says so, summary, relations, keywords.
  func lines(of selection: Selection?) -> [StyledText] {
    switch selection {
    case .item(let item):
      let parts = [
        head(item) + keywordsFound(of: .item(item)), jumpedTo(item), body(item),
        relations(ofItem: item), keywords(of: .item(item)),
      ]
      return Array(parts.filter { !$0.isEmpty }.joined(separator: gap))
    case .context(let claim): return context(claim)
    case nil: return []
    }
  }

  /// What stands between two parts.
  var gap: [StyledText] { isSpacious ? [StyledText()] : [] }

  func wrap(_ text: StyledText, indent: Int = 0) -> [StyledText] {
    let lines = text.wrapped(to: width - indent, metrics: options.metrics)
    guard indent > 0 else { return lines }
    let space = StyledText(CleanText(repeating: " ", count: indent))
    return lines.map { space + $0 }
  }

  /// The title with its particulars on the same line where both fit, else below it.
  func head(_ item: Int) -> [StyledText] {
    let title = board.highlighted(
      state.dossier.items[item].title, .title, style: theme.heading)
    let particulars = StyledText(particulars(ofItem: item), theme.faint)
    let used = options.metrics.width(of: title) + options.metrics.width(of: particulars)
    if used + 3 <= width {
      let gap = CleanText(repeating: " ", count: width - used)
      return [title + StyledText(gap) + particulars]
    }
    return wrap(title) + wrap(particulars)
  }

  /// `Russia · Military · goal · asserted · ¶11(a)`.
  func particulars(ofItem position: Int) -> CleanText {
    let item = state.dossier.items[position]
    let parts: [CleanText] = [
      CleanText(cleaning: state.dossier.actors[item.actor].name.string),
      CleanText(cleaning: state.dossier.domains[item.domain].name.string),
      CleanText(cleaning: item.kind.rawValue), CleanText(cleaning: item.modality.rawValue),
      item.citations.isEmpty ? "no citation" : glyphs.citations(item.citations),
      CleanText(cleaning: item.id),
    ]
    return parts.joined(separator: " \(glyphs.dot) ")
  }

  func body(_ item: Int) -> [StyledText] {
    paragraphs(state.dossier.items[item].summary) + quotes(state.dossier.items[item].citations)
  }

  /// The source's own words, where a citation has them.
  func quotes(_ citations: [Citation], indent: Int = 0) -> [StyledText] {
    citations.flatMap { citation -> [StyledText] in
      guard let quote = citation.quote else { return [] }
      let lead = StyledText(glyphs.citation(citation) + ": ", theme.faint)
      let words = CleanText.paragraphs(cleaning: quote.string).joined(separator: " ")
      return wrap(lead + StyledText(glyphs.quoted(words)), indent: indent)
    }
  }

  /// Summary text with the filter's matches in it; line breaks of the author are kept.
  private func paragraphs(_ text: Text) -> [StyledText] {
    let string = text.string
    let bytes = Array(string.utf8)
    // Matches are those of the whole text: a paragraph's start is not the text's.
    let matches = board.matches(in: text, .summary)
    return ParagraphRanges.ranges(in: string).flatMap { paragraph in
      let inside = matches.compactMap { match -> Range<Int>? in
        guard match.upperBound > paragraph.lowerBound, match.lowerBound < paragraph.upperBound
        else { return nil }
        return max(0, match.lowerBound - paragraph.lowerBound)..<match.upperBound
          - paragraph.lowerBound
      }
      return wrap(board.marking(inside, in: String(decoding: bytes[paragraph], as: UTF8.self)))
    }
  }

  private func context(_ position: Int) -> [StyledText] {
    let claim = state.dossier.context[position]
    let parts: [CleanText] = [
      "context, of no single actor",
      claim.citations.isEmpty ? "no citation" : glyphs.citations(claim.citations),
      CleanText(cleaning: claim.id),
    ]
    return wrap(board.highlighted(claim.title, .title, style: theme.heading))
      + wrap(StyledText(parts.joined(separator: " \(glyphs.dot) "), theme.faint))
      + keywordsFound(of: .context(position))
      + gap + paragraphs(claim.summary) + quotes(claim.citations) + gap
      + keywords(of: .context(position))
  }
}
