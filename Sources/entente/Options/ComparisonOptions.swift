import ArgumentParser
import Dossiers
import Screen

/// The two actors that are compared.
struct ComparisonOptions: ParsableArguments {
  @Option(
    name: .customLong("compare"),
    help: ArgumentHelp(
      "The two actors to compare, by id: left,right. Without it, the first two.",
      valueName: "a,b"))
  var pair: String?

  /// Compares the two actors that were named, or the first two.
  func compare(_ dossier: Dossier) throws(Failure) -> Comparison {
    guard let pair else { return Comparison(dossier) }
    let ids = pair.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard ids.count == 2 else {
      throw Failure(
        "--compare: expected two actors such as \(example(dossier)), found \(CleanText(cleaning: pair))",
        .usage)
    }
    var positions: [Int] = []
    for id in ids {
      guard let position = dossier.actors.firstIndex(where: { $0.id == id }) else {
        let known = dossier.actors.map(\.id)
        let nearest = NearestWord.nearest(to: id, among: known)
        let hint =
          nearest.map { "did you mean \($0)?" } ?? "there are \(known.joined(separator: ", "))"
        throw Failure(
          "--compare: no actor \"\(CleanText(cleaning: id))\"; \(CleanText(cleaning: hint))", .usage
        )
      }
      positions.append(position)
    }
    guard positions[0] != positions[1] else {
      throw Failure("--compare: an actor cannot be compared with itself; name two", .usage)
    }
    return Comparison(dossier, left: positions[0], right: positions[1])
  }

  private func example(_ dossier: Dossier) -> CleanText {
    CleanText(cleaning: dossier.actors.prefix(2).map(\.id).joined(separator: ","))
  }
}
