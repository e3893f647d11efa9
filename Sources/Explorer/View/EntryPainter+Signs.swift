import Dossiers
import Screen

/// The signs of a row's relations, between its two cells or before them.
extension EntryPainter {
  /// The two lines between the columns, with three cells of signs between them.
  func drawGutter(_ signs: StyledText, y: Int, on grid: inout Grid) {
    let bar = StyledText(glyphs.vertical, theme.rule)
    let x = rows.columns.gutter
    grid.draw(bar, at: Point(x: x, y: y), metrics: options.metrics)
    grid.draw(signs, at: Point(x: x + 1, y: y), metrics: options.metrics)
    grid.draw(bar, at: Point(x: x + 4, y: y), metrics: options.metrics)
  }

  /// The signs of a row in three cells: `=≠ `, ` = `, ` ≠ `, `= ≠`.
  ///
  /// A sign in colour ties the two cells to each other; a faint one ties one of them to an item
  /// that stands elsewhere, and stands apart, since colour may only repeat what is seen without it:
  /// `= ≠` is shared here and divergent from elsewhere. Where a cell is empty, the arrow in it says
  /// so.
  func signs(ofRow row: Int, isFound: Bool) -> StyledText {
    let comparison = rows.text.comparison
    let tying = comparison.kinds(tyingRow: row)
    let others = comparison.kinds(ofRow: row).subtracting(tying)
    let space = StyledText(" ")
    let here = signs(of: tying, isFaint: !isFound)
    let elsewhere = signs(of: others, isFaint: true)
    if others.isEmpty {
      return width(here) == 2
        ? here + space : width(here) == 1 ? space + here + space : StyledText("   ")
    }
    if tying.isEmpty {
      return width(elsewhere) == 2 ? space + elsewhere : space + space + elsewhere
    }
    return here + space + elsewhere
  }

  /// The two signs of a stacked row, faint where they tie no two items of it.
  func twoSigns(ofRow row: Int, isFound: Bool) -> StyledText {
    let kinds = rows.text.comparison.kinds(ofRow: row)
    let tying = isFound ? rows.text.comparison.kinds(tyingRow: row) : []
    let shared: CleanText = kinds.contains(.shared) ? glyphs.shared : " "
    let divergent: CleanText = kinds.contains(.divergent) ? glyphs.divergent : " "
    return StyledText(shared, tying.contains(.shared) ? theme.shared : theme.faint)
      + StyledText(divergent, tying.contains(.divergent) ? theme.divergent : theme.faint)
  }

  private func signs(of kinds: RelationKinds, isFaint: Bool) -> StyledText {
    var signs = StyledText()
    if kinds.contains(.shared) { signs.append(glyphs.shared, isFaint ? theme.faint : theme.shared) }
    if kinds.contains(.divergent) {
      signs.append(glyphs.divergent, isFaint ? theme.faint : theme.divergent)
    }
    return signs
  }

  private func width(_ text: StyledText) -> Int { options.metrics.width(of: text) }
}
