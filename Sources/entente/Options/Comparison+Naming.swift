import Dossiers
import Screen

extension Comparison {
  /// Compares two actors that `--compare` names as `left,right`, by id, or the first two.
  static func naming(_ pair: String?, in dossier: Dossier) throws(Failure) -> Comparison {
    let (left, right) = try actors(naming: pair, in: dossier)
    return Comparison(dossier, left: left, right: right)
  }

  /// The positions of the actors that `--compare` names, or of the first two.
  static func actors(
    naming pair: String?, in dossier: Dossier
  ) throws(Failure) -> (left: Int, right: Int) {
    guard let pair else { return (0, 1) }
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
    return (positions[0], positions[1])
  }

  private static func example(_ dossier: Dossier) -> CleanText {
    CleanText(cleaning: dossier.actors.prefix(2).map(\.id).joined(separator: ","))
  }
}
