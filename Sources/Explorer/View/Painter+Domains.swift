import Dossiers
import Screen

/// The line of domains in the header.
extension Painter {
  /// What the list of domains says of each; from form to form less.
  private struct DomainForm {
    /// How wide the short name of what is not shown alone may be; `nil` for its full name, 0 for
    /// none.
    let others: Int?
    /// The same for what is shown.
    let chosen: Int?
    /// Whether the counts are given of all, or only of what is shown and of the total.
    let hasCounts: Bool

    static let all =
      [nil, 20, 12, 8, 5].map { DomainForm(others: $0, chosen: $0, hasCounts: true) }
      + [12, 8, 5, 3].map { DomainForm(others: $0, chosen: $0, hasCounts: false) }
      + [nil, 20, 12, 8].map { DomainForm(others: 0, chosen: $0, hasCounts: false) }
  }

  /// The domains with their keys and how many points are shared and divergent in each.
  ///
  /// Where not all of that fits, names give way first, then the counts of all but what is shown and
  /// of the total, then their names, then all but what is shown and the total, and at last the
  /// total: what is shown is always seen.
  func domains(width: Int) -> StyledText {
    let shown = state.place.domain.map { [$0] } ?? []
    for positions in [Array(state.dossier.domains.indices), shown] {
      for form in DomainForm.all {
        let line = domains(positions, form)
        if self.width(line) <= width { return line }
      }
    }
    let alone = DomainForm.all.map { form in
      shown.first.map { tally(ofDomain: $0, form) } ?? domains([], form)
    }
    return alone.first { self.width($0) <= width } ?? alone[4]
  }

  private func domains(_ positions: [Int], _ form: DomainForm) -> StyledText {
    var line = StyledText()
    for position in positions {
      let isBare = form.others == 0 && state.place.domain != position
      // Without a name, what no key shows is nothing.
      if isBare, position >= 9 { continue }
      line += tally(ofDomain: position, form)
      line.append(isBare ? " " : form.hasCounts ? "   " : "  ")
    }
    return line
      + tally("0", "All", state.comparison.tally, isChosen: state.place.domain == nil)
  }

  private func tally(ofDomain position: Int, _ form: DomainForm) -> StyledText {
    let domain = state.dossier.domains[position]
    let isChosen = state.place.domain == position
    let name =
      (isChosen ? form.chosen : form.others).map { most in
        StyledText(CleanText(cleaning: domain.short.string)).clipped(
          to: most, metrics: metrics, ellipsis: glyphs.ellipsis
        ).text
      } ?? CleanText(cleaning: domain.name.string)
    return tally(
      position < 9 ? "\(position + 1)" : " ", name,
      form.hasCounts || isChosen ? state.comparison.domainTallies[position] : nil,
      isChosen: isChosen)
  }

  /// `2 Military = 5 ≠ 2`, without what is empty or `nil`.
  private func tally(
    _ key: CleanText, _ name: CleanText, _ tally: RelationTally?, isChosen: Bool
  ) -> StyledText {
    let style = isChosen ? Style(attributes: [.bold, .underline]) : .plain
    var line = StyledText(key, theme.key)
    if !name.isEmpty { line += StyledText(" ") + StyledText(name, style) }
    guard let tally else { return line }
    return line + StyledText(" ") + StyledText(glyphs.shared, theme.shared)
      + StyledText(" \(tally.shared) ") + StyledText(glyphs.divergent, theme.divergent)
      + StyledText(" \(tally.divergent)")
  }
}
