import Parallel

/// Reads a dossier file straight into the model and collects everything that is wrong with it.
///
/// The work goes in two steps. While the cursor walks over the file, values go into the draft of
/// the model, and what is missing, unknown or of the wrong kind is noted with its offset. Then,
/// because keys may come in any order, the ids and references that were left open are checked.
/// Offsets are turned into lines, columns and paths only if there is something to say.
package struct DossierReader {
  var cursor: JSONCursor
  var findings: [Finding] = []
  var draft = DossierDraft()
  /// Where the texts of items and context claims are put, one item after another.
  let searchArena: TextArena
  /// Where all other texts are put: names, quotes, the source, what relations say.
  let showingArena: TextArena
  /// Whether the next array to be read is no array but its one element, on a line of its own.
  var isRecordNext = false
  /// How many dangling references into long lists have been looked up for a suggestion.
  var suggestionsGiven = 0
  /// How the rest of the file is cut.
  let pieces: Pieces
  /// Told from time to time how many bytes more have been read; reading ends where it says no.
  let pass: ((Int) -> Bool)?
  /// Up to where it has been told.
  private var passed: Int
  /// The offset from which on it is to be told again.
  private var nextWatch: Int

  /// The largest file that can be read, in bytes: offsets of texts have 32 bits.
  package static let largestFile = TextArena.largestCapacity
  /// About how many bytes of a large file there are for each id: a table that need not grow is
  /// filled in half the time.
  private static let bytesForAnID = 400
  /// How many bytes are read between two looks at whether that is still wanted: about a
  /// millisecond's worth.
  private static let bytesForAWatch = 1 << 18

  /// Reads what must stay where it is until reading has ended.
  private init(_ bytes: UnsafeBufferPointer<UInt8>, pieces: Pieces, watch: ProgressWatch? = nil) {
    cursor = JSONCursor(bytes)
    self.pieces = pieces
    // Text is never longer than the string that it stands in, and a string has two quotes more,
    // of which one is room for the separator.
    searchArena = TextArena(capacity: bytes.count)
    showingArena = TextArena(capacity: bytes.count)
    draft.declarations = Declarations(expecting: bytes.count / Self.bytesForAnID)
    pass = watch.map { watch in { watch.pass($0) } }
    (passed, nextWatch) = (0, watch == nil ? Int.max : 0)
  }

  /// Reads a piece of what `whole` has read up to now, by itself; `pass` is told of its bytes.
  init(pieceOf whole: DossierReader, _ range: Range<Int>, pass: @escaping (Int) -> Bool) {
    cursor = whole.cursor.standing(beforeElementAt: range.lowerBound, upTo: range.upperBound)
    pieces = Pieces(threads: 1)
    searchArena = TextArena(capacity: range.count)
    showingArena = TextArena(capacity: range.count)
    draft = DossierDraft(pieceOf: whole.draft)
    self.pass = pass
    (passed, nextWatch) = (range.lowerBound, range.lowerBound)
  }

  /// Reads a whole file, given as its bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - threads: How many threads read a large one at most.
  ///   - watch: Told about every millisecond how many bytes have been read, by whichever thread has
  ///     read them but never by two at once; reading ends with some refusal once it answers `false`.
  /// - Returns: The dossier, which has no error.
  /// - Throws: Every error in the file's order. After a syntax error nothing more can be known,
  ///   so it is the last one, and references are then not checked. A file of another version of
  ///   the format is refused for that alone.
  /// - Precondition: There are no more than `largestFile` bytes.
  package static func read(
    _ bytes: [UInt8], threads: Int = Parallel.processors, watch: (@Sendable (Int) -> Bool)? = nil
  ) throws(DossierRefusal) -> Dossier {
    try read(bytes, pieces: Pieces(threads: threads), watch: watch)
  }

  static func read(
    _ bytes: [UInt8], pieces: Pieces, watch: (@Sendable (Int) -> Bool)? = nil
  ) throws(DossierRefusal) -> Dossier {
    let watch = watch.map { ProgressWatch(total: bytes.count, $0) }
    return try bytes.withUnsafeBufferPointer { bytes throws(DossierRefusal) in
      var reader = DossierReader(bytes, pieces: pieces, watch: watch)
      if let dossier = reader.run() { return dossier }
      throw DossierRefusal(problems: reader.problems)
    }
  }

  /// Reads a whole file as `read` does, and looks for what is worth a warning too.
  package static func examine(
    _ bytes: [UInt8], threads: Int = Parallel.processors
  ) -> Examination {
    examine(bytes, pieces: Pieces(threads: threads))
  }

  static func examine(_ bytes: [UInt8], pieces: Pieces) -> Examination {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = DossierReader(bytes, pieces: pieces)
      let dossier = reader.run { $0.addWarnings() }
      return Examination(dossier: dossier, problems: reader.problems)
    }
  }

  /// Walks over the file; `afterwards` is called if all of it was JSON.
  ///
  /// - Returns: The dossier; `nil` where an error was found.
  private mutating func run(afterwards: (inout Self) -> Void = { _ in }) -> Dossier? {
    do {
      if cursor.standsBeforeLines {
        try readDossierLines()
      } else {
        try readDossier()
        try cursor.expectEnd()
      }
    } catch {
      report(error.message, at: error.offset)
      return nil
    }
    let dossier = resolve()
    let isFaultless = findings.isEmpty
    afterwards(&self)
    return isFaultless ? dossier : nil
  }

  /// Tells how far reading has come, if it is time to.
  mutating func showProgress() throws(JSONSyntaxError) {
    if cursor.offset >= nextWatch { try tellProgress() }
  }

  /// Tells how far reading has come.
  mutating func tellProgress() throws(JSONSyntaxError) {
    let count = cursor.offset - passed
    passed = cursor.offset
    nextWatch = cursor.offset + Self.bytesForAWatch
    if let pass, !pass(count) { throw cursor.error("reading was given up") }
  }

  /// Goes to where others, who have told of it, have read up to.
  mutating func move(to cursor: JSONCursor) {
    self.cursor = cursor
    passed = cursor.offset
    // They may have been stopped.
    if pass != nil { nextWatch = cursor.offset }
  }

  mutating func report(
    _ message: String, at offset: Int, severity: Problem.Severity = .error
  ) {
    findings.append(Finding(offset: offset, message: message, severity: severity))
  }

  /// What was found, in the file's order.
  private var problems: [Problem] {
    // The sort must keep findings of one place in the order in which they were found.
    let sorted = findings.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
    let offsets = sorted.map(\.offset)
    let positions = SourcePosition.positions(of: offsets, in: cursor.bytes)
    let paths = FieldPathFinder.paths(of: offsets, in: cursor.bytes)
    return sorted.indices.map {
      Problem(
        severity: sorted[$0].severity, position: positions[$0], path: paths[$0],
        message: sorted[$0].message)
    }
  }
}
