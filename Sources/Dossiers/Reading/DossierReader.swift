/// Reads a dossier file straight into the model and collects everything that is wrong with it.
///
/// The work goes in two steps. While the cursor walks over the file, values go into drafts, and
/// what is missing, unknown or of the wrong kind is noted with its offset. Then, because keys may
/// come in any order, ids, references, bullets and quotes are checked over the drafts. Offsets are
/// turned into lines, columns and paths only if there is something to say.
package struct DossierReader {
  var cursor: JSONCursor
  var findings: [Finding] = []
  var draft = DossierDraft()
  /// How many dangling references into long lists have been looked up for a suggestion.
  var suggestionsGiven = 0

  /// Something wrong at a byte offset.
  struct Finding {
    let offset: Int
    let message: String
  }

  private init(_ bytes: [UInt8]) {
    cursor = JSONCursor(bytes)
  }

  /// Reads a whole file, given as its bytes.
  ///
  /// - Throws: Every problem in the file's order. After a syntax error nothing more can be known,
  ///   so it is the last one, and references are then not checked.
  package static func read(_ bytes: [UInt8]) throws(DossierRefusal) -> Dossier {
    var reader = DossierReader(bytes)
    var dossier: Dossier?
    do {
      try reader.readDossier()
      try reader.cursor.expectEnd()
      dossier = reader.resolve()
    } catch {
      reader.report(error.message, at: error.offset)
    }
    guard reader.findings.isEmpty, let dossier else { throw reader.refusal() }
    return dossier
  }

  mutating func report(_ message: String, at offset: Int) {
    findings.append(Finding(offset: offset, message: message))
  }

  private func refusal() -> DossierRefusal {
    // The sort must keep findings of one place in the order in which they were found.
    let sorted = findings.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
    let offsets = sorted.map(\.offset)
    let positions = SourcePosition.positions(of: offsets, in: cursor.bytes)
    let paths = FieldPathFinder.paths(of: offsets, in: cursor.bytes)
    return DossierRefusal(
      problems: sorted.indices.map {
        Problem(position: positions[$0], path: paths[$0], message: sorted[$0].message)
      })
  }
}
