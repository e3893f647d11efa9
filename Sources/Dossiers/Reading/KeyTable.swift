/// The keys of one kind of object, ready to be compared with the bytes of a file.
struct KeyTable<Key: ObjectKey>: Sendable {
  let keys: [Key]
  private let names: [[UInt8]]

  init() {
    keys = Array(Key.allCases)
    names = keys.map { Array($0.rawValue.utf8) }
  }

  /// The position in `keys` of the one that stands in a file; `nil` for any other word.
  ///
  /// The position `guess` is tried first: files mostly list keys in the order of the format, so it
  /// should be the one after the last.
  func position(of key: JSONString, in cursor: JSONCursor, guess: Int) -> Int? {
    if key.hasEscapes {
      let text = try? cursor.text(of: key)
      return keys.firstIndex { $0.rawValue == text }
    }
    if guess < names.count, isName(guess, key, cursor) { return guess }
    return names.indices.first { isName($0, key, cursor) }
  }

  private func isName(_ position: Int, _ key: JSONString, _ cursor: JSONCursor) -> Bool {
    let name = names[position]
    guard name.count == key.contents.count else { return false }
    return name.indices.allSatisfy { name[$0] == cursor.bytes[key.contents.lowerBound + $0] }
  }
}
