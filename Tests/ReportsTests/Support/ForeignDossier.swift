import Dossiers
import Foundation
import Search

@testable import Reports

/// The dossiers of these tests, none of which the program knows anything about.
enum ForeignDossier: String, CaseIterable, Sendable {
  /// Three parties, three domains, one of them empty; relations of three items.
  case trade
  /// One domain, no relations, no context, no passages.
  case school
  /// Right to left, wide, and hostile text.
  case scripts

  func read() throws -> Dossier {
    let file = Folder.tests.appending(path: "Dossiers/\(rawValue).json")
    return try DossierReader.read([UInt8](Data(contentsOf: file)))
  }

  /// The scope of a command line; without `pair` as without `--compare`.
  func scope(pair: (Int, Int)? = nil, where texts: String...) throws -> Scope {
    let dossier = try read()
    let vocabulary = Vocabulary(dossier)
    let comparison = pair.map { Comparison(dossier, left: $0.0, right: $0.1) }
    return Scope(
      comparison ?? Comparison(dossier), isPair: pair != nil,
      where: try texts.map { try Query(parsing: $0, vocabulary: vocabulary) })
  }
}

enum Folder {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
}
