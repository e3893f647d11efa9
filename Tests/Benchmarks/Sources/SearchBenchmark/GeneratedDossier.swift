import SeededRandom

/// A valid dossier of any size, the same for the same number of items: one item in five stands in a
/// relation.
struct GeneratedDossier {
  private static let kinds = ["goal", "position", "circumstance"]
  private static let modalities = ["asserted", "expected"]
  private static let tags = [
    "border", "ceasefire", "energy", "trade", "refugees", "airbase", "pipeline", "sanctions",
    "Kurds", "reconstruction", "militias", "naval", "mediation", "elections", "water", "arms",
  ]
  private static let parties = ["Hezbollah", "Turkey", "United States", "Israel", "Saudi Arabia"]
  private static let places = ["Idlib", "Aleppo", "Damascus", "Raqqah", "Tartus", "Deir ez-Zor"]
  /// How many bytes are gathered before they are written.
  private static let piece = 1 << 20

  let items: Int

  /// Writes all of it; `write` takes one piece after another.
  func write(_ layout: DossierWriter.Layout, to write: ([UInt8]) throws -> Void) rethrows {
    var lines = LineGenerator(seed: 1)
    var random = SeededGenerator(seed: 2)
    var writer = DossierWriter(layout)
    for number in 0..<items {
      writer.append(Self.item(number, lines.next(), &random))
      if writer.count > Self.piece { try write(writer.take()) }
    }
    for number in 0..<(items + 8) / 10 {
      writer.append(Self.relation(number, lines.next(), &random))
      if writer.count > Self.piece { try write(writer.take()) }
    }
    try write(writer.finish())
  }

  private static func item(
    _ number: Int, _ line: [UInt8], _ random: inout SeededGenerator
  ) -> DossierWriter.Item {
    let middle = middle(of: line)
    return DossierWriter.Item(
      number: number,
      // The same for the two of a pair, but for one in eight.
      domain: (number / 2 + (random.next(below: 8) == 0 ? 1 : 0)) % DossierWriter.domains.count,
      title: line[..<middle], summary: line[(middle + 1)...], kind: random.pick(kinds),
      modality: random.pick(modalities), passage: 1 + random.next(below: DossierWriter.passages),
      tags: neighbours(2, in: tags, &random), parties: neighbours(1, in: parties, &random),
      places: neighbours(1, in: places, &random))
  }

  private static func relation(
    _ number: Int, _ line: [UInt8], _ random: inout SeededGenerator
  ) -> DossierWriter.Relation {
    let middle = middle(of: line)
    return DossierWriter.Relation(
      number: number, item: number * 10, kind: random.pick(["shared", "divergent"]),
      basis: random.pick(["stated", "inferred"]),
      passage: 1 + random.next(below: DossierWriter.passages), title: line[..<middle],
      rationale: line[(middle + 1)...])
  }

  /// A space in the second quarter of a line or after it: the title ends there.
  private static func middle(of line: [UInt8]) -> Int {
    let space = UInt8(ascii: " ")
    return line[(line.count / 4)...].dropLast().firstIndex(of: space)
      ?? line.firstIndex(of: space) ?? line.count - 1
  }

  /// So many words that follow each other in a list.
  private static func neighbours(
    _ count: Int, in words: [String], _ random: inout SeededGenerator
  ) -> [String] {
    let first = random.next(below: words.count)
    return (0..<count).map { words[(first + $0) % words.count] }
  }
}
