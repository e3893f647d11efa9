/// The keys of one kind of object, ready to be compared with the bytes of a file.
struct KeyTable<Key: ObjectKey>: Sendable {
  let keys: [Key]
  private let words: [PackedWord?]

  init() {
    keys = Array(Key.allCases)
    words = keys.map { PackedWord($0.rawValue) }
  }

  /// Passes over the key at the cursor if it is one of them, written without escapes, and answers
  /// its position in `keys`; stays before any other word.
  ///
  /// The position `guess` is tried first: files mostly list keys in the order of the format, so it
  /// should be the one after the last.
  func pass(_ cursor: inout JSONCursor, guess: Int) -> Int? {
    if guess < words.count, let word = words[guess], cursor.pass(word) { return guess }
    return words.firstIndex { word in word.map { cursor.pass($0) } ?? false }
  }

  /// The position in `keys` of one that has been read; `nil` for any other word.
  func position(of key: JSONString, in cursor: JSONCursor) -> Int? {
    let text = try? cursor.text(of: key)
    return keys.firstIndex { $0.rawValue == text }
  }
}
