import Dossiers
import Foundation
import Reports
import Search

/// Briefs of the small dossiers beside these tests.
enum BriefSample {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  static func dossier(_ name: String) throws -> Dossier {
    let file = folder.appending(path: "Dossiers/\(name).json")
    return try DossierReader.read(Array(try Data(contentsOf: file)))
  }

  /// A brief of two actors, given as positions, and of what a filter finds; of all without one.
  static func brief(
    _ name: String, where filter: String? = nil, left: Int = 0, right: Int = 1
  ) throws -> Brief {
    let comparison = Comparison(try dossier(name), left: left, right: right)
    guard let filter else { return Brief(comparison) }
    let query = try Query(parsing: filter, vocabulary: Vocabulary(comparison.dossier))
    let matches = Index(comparison.dossier).matches(query, in: comparison)
    return Brief(comparison, filter: filter, matches: matches)
  }
}
