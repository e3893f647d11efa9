import Dossiers
import Screen

/// The items of a dossier as aligned text, under a line that says whose reading it is.
struct ItemListing {
  let dossier: Dossier
  private let metrics = TextMetrics()

  init(_ dossier: Dossier) {
    self.dossier = dossier
  }

  var lines: [CleanText] {
    let rows =
      dossier.items.indices.map(columns(ofItem:)) + dossier.context.map(columns(ofContext:))
    var widths: [Int] = []
    for row in rows {
      for (number, cell) in row.enumerated() {
        if number == widths.count { widths.append(0) }
        widths[number] = max(widths[number], metrics.width(of: cell))
      }
    }
    return [attribution, ""] + rows.map { aligned($0, widths) }
  }

  /// Title, author and the source's note.
  private var attribution: CleanText {
    let source = dossier.source
    let year = (source.written ?? source.published ?? source.asOf)?.year
    let author = CleanText(cleaning: source.author.string) + (year.map { ", \($0)" } ?? "")
    let parts = [
      CleanText(cleaning: dossier.title.string), author, CleanText(cleaning: source.note.string),
    ]
    return parts.joined(separator: " · ")
  }

  private func columns(ofItem position: Int) -> [CleanText] {
    let item = dossier.items[position]
    return [
      CleanText(cleaning: item.id),
      CleanText(cleaning: dossier.actors[item.actor].name.string),
      CleanText(cleaning: dossier.domains[item.domain].name.string),
      CleanText(cleaning: item.kind.rawValue), CleanText(cleaning: item.modality.rawValue),
      citations(item.citations), CleanText(cleaning: item.title.string),
    ]
  }

  private func columns(ofContext claim: ContextClaim) -> [CleanText] {
    [
      CleanText(cleaning: claim.id), "-", "Context", "-", "-", citations(claim.citations),
      CleanText(cleaning: claim.title.string),
    ]
  }

  private func citations(_ citations: [Citation]) -> CleanText {
    citations.isEmpty
      ? "-"
      : citations.map { CleanText(cleaning: $0.description) }
        .joined(separator: ",")
  }

  /// Two spaces between columns; the last one is as long as it is.
  private func aligned(_ row: [CleanText], _ widths: [Int]) -> CleanText {
    row.enumerated().map { number, cell in
      if number == row.count - 1 { return cell }
      return cell
        + CleanText(repeating: " ", count: widths[number] - metrics.width(of: cell))
    }.joined(separator: "  ")
  }
}
