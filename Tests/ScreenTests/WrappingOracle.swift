import Screen

/// Wrapping by the words of its rules: of all the places where a line may end, the last that fits.
struct WrappingOracle {
  private let clusters: [(character: Character, style: Style)]

  init(_ text: StyledText) {
    clusters = text.runs.flatMap { run in run.text.string.map { ($0, run.style) } }
  }

  func lines(width: Int, hanging: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var start = 0
    repeat {
      let limit = lines.isEmpty ? max(1, width) : max(1, max(1, width) - hanging)
      let (end, next) = end(from: start, limit)
      lines.append(text(start..<end))
      start = next
    } while start < clusters.count
    return lines
  }

  /// Where a line ends, and where the next one starts.
  private func end(from start: Int, _ limit: Int) -> (Int, Int) {
    if fits(start..<clusters.count, limit) { return (clusters.count, clusters.count) }
    let chances = (start + 1...clusters.count).compactMap { chance(start, $0, limit) }
    if let last = chances.last { return last }
    let split = (start + 1..<clusters.count).last { fits(start..<$0, limit) } ?? start + 1
    return (split, spacesEnd(split))
  }

  /// The line's end and the next one's start, if the next one may start at `next`.
  private func chance(_ start: Int, _ next: Int, _ limit: Int) -> (Int, Int)? {
    guard next == clusters.count || !isSpace(next) else { return nil }
    if isSpace(next - 1) {
      // Of a line of spaces only, as many stay as fit.
      let end = (start..<next).last { !isSpace($0) }.map { $0 + 1 } ?? min(next, start + limit)
      return fits(start..<end, limit) ? (end, next) : nil
    }
    guard next < clusters.count, fits(start..<next, limit) else { return nil }
    let (left, right) = (clusters[next - 1].character, clusters[next].character)
    let isAfterHyphen =
      "-/—".contains(left) && right.isLetter && next > 1 && clusters[next - 2].character.isLetter
    let isBetweenWide =
      width(left) == 2 && width(right) == 2 && !"。、」".contains(right) && !"「（".contains(left)
    return isAfterHyphen || isBetweenWide ? (next, next) : nil
  }

  private func spacesEnd(_ index: Int) -> Int {
    (index..<clusters.count).first { !isSpace($0) } ?? clusters.count
  }

  private func isSpace(_ index: Int) -> Bool { clusters[index].character == " " }

  private func width(_ character: Character) -> Int { "界。「」、（".contains(character) ? 2 : 1 }

  private func fits(_ range: Range<Int>, _ limit: Int) -> Bool {
    clusters[range].reduce(0) { $0 + width($1.character) } <= limit
  }

  private func text(_ range: Range<Int>) -> StyledText {
    var text = StyledText()
    for (character, style) in clusters[range] {
      text.append(CleanText(cleaning: String(character)), style)
    }
    return text
  }
}
