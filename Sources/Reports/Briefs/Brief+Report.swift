package import Screen

extension Brief {
  /// The brief in one of its formats.
  ///
  /// All of them are data: JSON with escapes and CSV as the dossier has it; Markdown, HTML and DOT
  /// as `ShownText`, which is safe anywhere.
  package func report(as format: BriefFormat) -> Report {
    switch format {
    case .markdown: .data(text: MarkdownBrief(brief: self).text)
    case .html: .data(text: HTMLBrief(brief: self).page.markup)
    case .csv: .data(text: CSVBrief(brief: self).text)
    case .json:
      .data(
        text: JSONText.text(DossierValue.value(of: DossierSelection(self).dossier), indent: 0)
          + "\n")
    case .ndjson: .data(DossierValue.lines(of: DossierSelection(self).dossier))
    case .dot: .data(text: DOTBrief(brief: self).text)
    }
  }

  /// What the brief in that format lacks although it touches what is selected: a line each.
  package func warnings(for format: BriefFormat) -> [CleanText] {
    guard format == .json || format == .ndjson else { return [] }
    let selection = DossierSelection(self)
    return [
      warning(selection.droppedRelations, "left out, with items of one actor alone selected"),
      warning(selection.narrowedRelations, "kept without those items that are not selected"),
    ].compactMap { $0 }
  }

  private func warning(_ relations: [String], _ what: CleanText) -> CleanText? {
    guard !relations.isEmpty else { return nil }
    let ids = relations.map { CleanText(cleaning: $0) }.joined(separator: ", ")
    return "\(relations.count) \(relations.count == 1 ? "relation" : "relations") \(what): \(ids)"
  }
}
