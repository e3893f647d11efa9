/// The keys of one kind of object, in the order in which the format lists them.
protocol ObjectKey: RawRepresentable<String>, CaseIterable, Equatable {
  /// What the object is called in messages: `an item`.
  static var object: String { get }
  /// Whether the object is refused without it.
  var isRequired: Bool { get }
}

extension DossierReader {
  /// Reads an object of the format: `field` is called for each known key and must read its value.
  ///
  /// Unknown keys, keys given twice, missing keys and values that are no object are reported.
  /// `$schema` and keys that begin with `x-` are passed over.
  ///
  /// - Returns: The offset of the object, or `nil` where the value is none.
  @discardableResult
  mutating func readObject<Key: ObjectKey>(
    _ type: Key.Type, _ field: (inout Self, Key) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) -> Int? {
    guard try expect(.object, Key.object) else { return nil }
    let start = cursor.offset
    let keys = Array(Key.allCases)
    var seen = [Bool](repeating: false, count: keys.count)
    var ignored: Set<String> = []
    try cursor.enterObject()
    while let key = try cursor.nextKey() {
      if let position = keys.firstIndex(where: { $0.rawValue == key.text }) {
        if seen[position] {
          report("the key \"\(key.text)\" stands twice in \(Key.object)", at: key.offset)
          try cursor.skipValue()
        } else {
          seen[position] = true
          try field(&self, keys[position])
        }
      } else {
        if !ignored.insert(key.text).inserted {
          report("the key \"\(key.text)\" stands twice in \(Key.object)", at: key.offset)
        } else if key.text != "$schema", !key.text.hasPrefix("x-") {
          reportUnknown(key.text, at: key.offset, of: keys)
        }
        try cursor.skipValue()
      }
    }
    for (key, isSeen) in zip(keys, seen) where key.isRequired && !isSeen {
      report("\(Key.object) needs the key \"\(key.rawValue)\"", at: start)
    }
    return start
  }

  private mutating func reportUnknown<Key: ObjectKey>(
    _ key: String, at offset: Int, of keys: [Key]
  ) {
    let names = keys.map(\.rawValue)
    let hint =
      NearestWord.nearest(to: key, among: names).map { "did you mean \"\($0)\"?" }
      ?? "it takes \(names.joined(separator: ", ")), and keys of your own that begin with \"x-\""
    report("\(Key.object) has no key \"\(key)\"; \(hint)", at: offset)
  }

  /// Reads an array: `element` is called before each element and must read it.
  ///
  /// - Returns: The offset of the array, or `nil` where the value is none.
  @discardableResult
  mutating func readArray(
    of what: String, _ element: (inout Self) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) -> Int? {
    guard try expect(.array, "an array of \(what)") else { return nil }
    let start = cursor.offset
    try cursor.enterArray()
    while try cursor.nextElement() { try element(&self) }
    return start
  }

  /// Whether the next value is of a kind; one of another kind is reported and passed over.
  mutating func expect(_ kind: JSONKind, _ what: String) throws(JSONSyntaxError) -> Bool {
    let found = try cursor.peekKind()
    if found == kind { return true }
    report("expected \(what), found \(found.rawValue)", at: cursor.offset)
    try cursor.skipValue()
    return false
  }
}
