/// The keys of one kind of object, in the order in which the format lists them.
protocol ObjectKey: RawRepresentable<String>, CaseIterable, Equatable {
  /// What the object is called in messages: `an item`.
  static var object: String { get }
  /// Whether the object is refused without it.
  var isRequired: Bool { get }
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
  /// - Returns: The offset of the object, or `nil` where the value is none.
  @discardableResult
  mutating func readObject<Key: ObjectKey>(
    _ type: Key.Type, _ field: (inout Self, Key) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) -> Int? {
    guard try expect(.object, "\(Key.object) as an object") else { return nil }
    let start = cursor.offset
    let keys = Array(Key.allCases)
    var seen = [Bool](repeating: false, count: keys.count)
    var others: Set<String> = []
    try cursor.enterObject()
    while let key = try cursor.nextKey() {
      if let position = keys.firstIndex(where: { $0.rawValue == key.text }) {
        if seen[position] {
          reportTwice(key.text, at: key.offset, in: Key.object)
          if keys[position].isReferredTo { draft.gaps.insert(key.text) }
          try cursor.skipValue()
        } else {
          seen[position] = true
          try field(&self, keys[position])
        }
      } else {
        if !others.insert(key.text).inserted {
          reportTwice(key.text, at: key.offset, in: Key.object)
        } else if key.text != "$schema", !key.text.utf8.starts(with: "x-".utf8) {
          reportUnknown(key.text, at: key.offset, of: keys)
        }
        try cursor.skipValue()
      }
    }
    for (key, isSeen) in zip(keys, seen) where key.isRequired && !isSeen {
      report("\(Key.object) needs the key \"\(key.rawValue)\"; add it", at: start)
      if key.isReferredTo { draft.gaps.insert(key.rawValue) }
    }
    return start
  }

  private mutating func reportTwice(_ key: String, at offset: Int, in object: String) {
    report("the key \(quoted(key)) stands twice in \(object); remove one", at: offset)
  }

  private mutating func reportUnknown<Key: ObjectKey>(
    _ key: String, at offset: Int, of keys: [Key]
  ) {
    let names = keys.map(\.rawValue)
    let hint =
      NearestWord.nearest(to: key, among: names).map { "did you mean \"\($0)\"?" }
      ?? "it takes \(names.joined(separator: ", ")), and keys of your own that begin with \"x-\""
    report("\(Key.object) has no key \(quoted(key)); \(hint)", at: offset)
  }

  /// Reads an array: `element` is called before each element and must read it.
  ///
  /// - Returns: The offset of the array, or `nil` where the value is none.
  @discardableResult
  mutating func readArray(
    of what: String, _ element: (inout Self) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) -> Int? {
    guard try expect(.array, "an array of \(what)") else {
      draft.gaps.insert(what)
      return nil
    }
    let start = cursor.offset
    try cursor.enterArray()
    while try cursor.nextElement() { try element(&self) }
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
