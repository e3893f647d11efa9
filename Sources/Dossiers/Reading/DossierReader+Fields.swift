/// The keys of one kind of object, in the order in which the format lists them.
protocol ObjectKey: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  /// What the object is called in messages: `an item`.
  static var object: String { get }
  /// Whether the object is refused without it.
  var isRequired: Bool { get }
  /// All of them; kept, because it is needed for every object of a file.
  static var table: KeyTable<Self> { get }
  /// Whether references name what stands under this key.
  var isReferredTo: Bool { get }
}

extension ObjectKey {
  var isReferredTo: Bool { false }
}

extension DossierReader {
  /// Reads an object of the format: `field` is called for each known key and must read its value.
  ///
  /// Unknown keys, keys given twice, missing keys and values that are no object are reported.
  /// `$schema` and keys that begin with `x-` are passed over.
  ///
  /// A key that is missing but stands there misspelt is reported once, as the unknown key.
  ///
  /// - Returns: `nil` where the value is no object.
  @discardableResult
  mutating func readObject<Key: ObjectKey>(
    _ type: Key.Type, _ field: (inout Self, Key) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) -> ReadObject<Key>? {
    guard try expect(.object, "\(Key.object) as an object") else { return nil }
    let start = cursor.offset
    let table = Key.table
    let keys = table.keys
    // The positions of the keys that were given, one bit each.
    var seen: UInt64 = 0
    var guess = 0
    // Those that stand there under a misspelt key, and those given twice.
    var doubtful: UInt64 = 0
    var others: Set<[UInt8]> = []
    try cursor.enterObject()
    while try cursor.nextMember() {
      let offset = cursor.offset
      let position: Int
      if let passed = table.pass(&cursor, guess: guess) {
        try cursor.passColon()
        position = passed
      } else {
        let key = try cursor.readKey()
        try cursor.passColon()
        guard let found = table.position(of: key, in: cursor) else {
          if let meant = try readOther(key, of: keys, &others) { doubtful |= 1 << meant }
          continue
        }
        position = found
      }
      guess = position + 1
      if seen & 1 << position == 0 {
        seen |= 1 << position
        try field(&self, keys[position])
      } else {
        reportTwice(keys[position].rawValue, at: offset, in: Key.object)
        doubtful |= 1 << position
        if keys[position].isReferredTo { draft.gaps.insert(keys[position].rawValue) }
        try cursor.skipValue()
      }
    }
    for (position, key) in keys.enumerated() where key.isRequired && seen & 1 << position == 0 {
      if doubtful & 1 << position == 0 {
        report("\(Key.object) needs the key \"\(key.rawValue)\"; add it", at: start)
      }
      if key.isReferredTo { draft.gaps.insert(key.rawValue) }
    }
    return ReadObject(offset: start, doubtful: doubtful)
  }

  /// Passes over the value of a key that is none of `keys`; `others` are those before it.
  ///
  /// - Returns: The position of the key that was probably meant.
  private mutating func readOther<Key: ObjectKey>(
    _ key: JSONString, of keys: [Key], _ others: inout Set<[UInt8]>
  ) throws(JSONSyntaxError) -> Int? {
    var meant: String?
    let text = try cursor.text(of: key)
    // As bytes, because strings are equal to others that are written otherwise.
    if !others.insert(Array(text.utf8)).inserted {
      reportTwice(text, at: key.offset, in: Key.object)
    } else if text != "$schema", !text.utf8.starts(with: "x-".utf8) {
      meant = NearestWord.nearest(to: text, among: keys.map(\.rawValue))
      reportUnknown(text, meant, at: key.offset, of: keys)
    }
    try cursor.skipValue()
    return keys.firstIndex { $0.rawValue == meant }
  }

  private mutating func reportTwice(_ key: String, at offset: Int, in object: String) {
    report("the key \(quoted(key)) stands twice in \(object); remove one", at: offset)
  }

  private mutating func reportUnknown<Key: ObjectKey>(
    _ key: String, _ meant: String?, at offset: Int, of keys: [Key]
  ) {
    let names = keys.map(\.rawValue).joined(separator: ", ")
    let hint =
      meant.map { "did you mean \"\($0)\"?" }
      ?? "it takes \(names), and keys of your own that begin with \"x-\""
    report("\(Key.object) has no key \(quoted(key)); \(hint)", at: offset)
  }

  /// Reads an array: `element` is called before each element and must read it.
  ///
  /// In a file of lines there is no array, and what comes next is its element. The elements of
  /// `list`, one of the three long ones, are read in pieces if that is worth it.
  ///
  /// - Returns: The offset of the array, or `nil` where the value is none.
  @discardableResult
  mutating func readArray(
    of what: String, list: DossierKey? = nil,
    _ element: (inout Self) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) -> Int? {
    if isRecordNext {
      isRecordNext = false
      let start = cursor.offset
      try element(&self)
      return start
    }
    guard try expect(.array, "an array of \(what)") else {
      draft.gaps.insert(what)
      return nil
    }
    let start = cursor.offset
    try cursor.enterArray()
    if let list, readArrayInPieces(list) { return start }
    while try cursor.nextElement() {
      try showProgress()
      try element(&self)
    }
    return start
  }

  /// Whether the next value is of a kind; one of another kind is reported and passed over.
  mutating func expect(
    _ kind: JSONKind, _ what: @autoclosure () -> String
  ) throws(JSONSyntaxError) -> Bool {
    let found = try cursor.peekKind()
    if found == kind { return true }
    report("expected \(what()), found \(found.rawValue)", at: cursor.offset)
    try cursor.skipValue()
    return false
  }
}
