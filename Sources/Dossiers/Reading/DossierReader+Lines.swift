/// A dossier as lines of JSON (NDJSON).
///
/// The first line holds everything but items, relations and context claims; these follow, one a
/// line, in any order:
///
///     {"formatVersion": 1, "id": "d", "title": "…", "source": {…}, "actors": […], "domains": […]}
///     {"id": "a1", "actor": "a", "domain": "x", "kind": "goal", …}
///     {"id": "s1", "kind": "shared", "basis": "stated", "items": ["a1", "b1"], …}
///     {"id": "c1", "title": "…", "summary": "…"}
///
/// What a line holds is told by its keys. Each line is read as an element of the array that it
/// would stand in, so that the same rules and the same messages hold.
private enum HeaderKey: String, ObjectKey {
  case formatVersion, id, title, source, actors, domains

  static let object = "the first line of a dossier"
  static let table = KeyTable<Self>()
  var isRequired: Bool { true }
  var isReferredTo: Bool { field?.isReferredTo ?? false }

  var field: DossierKey? { DossierKey(rawValue: rawValue) }
}

/// The keys that only items or only relations have; a context claim has none of them.
private enum TellingKey: String, ObjectKey {
  case actor, domain, modality, parties, places
  case basis, items, rationale

  static let object = "a line"
  static let table = KeyTable<Self>()
  var isRequired: Bool { false }

  /// The list to which what has the key belongs.
  var list: DossierKey {
    switch self {
    case .basis, .items, .rationale: .relations
    default: .items
    }
  }
}

extension DossierReader {
  /// Reads a whole file of lines into the draft.
  mutating func readDossierLines() throws(JSONSyntaxError) {
    try readWholeLine { reader throws(JSONSyntaxError) in
      try reader.readObject(HeaderKey.self) { reader, key throws(JSONSyntaxError) in
        if let field = key.field { try reader.readField(field) }
      }
    }
    cursor.skipWhitespace()
    readLinesInPieces()
    try readRecords()
  }

  /// Reads lines of records up to the end of the bytes.
  mutating func readRecords() throws(JSONSyntaxError) {
    while true {
      cursor.skipWhitespace()
      guard cursor.next != nil else { return }
      try showProgress()
      try readWholeLine { reader throws(JSONSyntaxError) in try reader.readRecord() }
    }
  }

  private mutating func readRecord() throws(JSONSyntaxError) {
    guard try expect(.object, "an item, a relation or a context claim as an object") else {
      // It may have been an item that relations name.
      draft.gaps.insert(DossierDraft.IDList.items.rawValue)
      return
    }
    let list = try Self.list(ofRecordAt: cursor)
    isRecordNext = true
    try readField(list)
  }

  /// The list to which the object at the cursor belongs: the first key that tells it decides.
  static func list(ofRecordAt cursor: JSONCursor) throws(JSONSyntaxError) -> DossierKey {
    let table = TellingKey.table
    var cursor = cursor
    try cursor.enterObject()
    while try cursor.nextMember() {
      if let position = table.pass(&cursor, guess: 0) { return table.keys[position].list }
      let key = try cursor.readKey()
      if let position = table.position(of: key, in: cursor) { return table.keys[position].list }
      try cursor.passColon()
      try cursor.skipValue()
    }
    return .context
  }

  /// Reads a value that must fill the rest of its line.
  private mutating func readWholeLine(
    _ value: (inout Self) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    let start = cursor.offset
    try value(&self)
    if let lineBreak = cursor.bytes[start..<cursor.offset].firstIndex(of: UInt8(ascii: "\n")) {
      throw cursor.error(
        "a line break inside a record; write each on one line of its own", at: lineBreak)
    }
    try cursor.passEndOfLine()
  }
}

extension JSONCursor {
  /// Whether the bytes are lines of JSON: an object seems to end on the first line, and there are
  /// more.
  ///
  /// Only a first line that ends with a brace is taken for one: that of a single value that is
  /// spread over lines ends with something else.
  var standsBeforeLines: Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let isVisible = { (byte: UInt8) in byte > 0x20 }
    let line = bytes[..<end]
    return line.first(where: isVisible) == UInt8(ascii: "{")
      && line.last(where: isVisible) == UInt8(ascii: "}")
      && bytes[end...].contains(where: isVisible)
  }

  /// Passes over white space up to the next line or the end of the file.
  mutating func passEndOfLine() throws(JSONSyntaxError) {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D { advance() }
    if let byte = next, byte != UInt8(ascii: "\n") { throw unexpected("the end of the line") }
  }
}
