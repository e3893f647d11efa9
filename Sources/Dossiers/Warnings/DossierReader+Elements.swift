extension DossierReader {
  /// Where the elements of one kind in the list under a key of an object begin.
  ///
  /// The offsets of all of them are not kept; this looks at the object again.
  func offsets(ofEach kind: JSONKind, under key: String, of object: Int) -> [Int] {
    var cursor = JSONCursor(cursor.bytes, at: object)
    var offsets: [Int] = []
    do {
      try cursor.enterObject()
      while let found = try cursor.nextKey() {
        guard try cursor.text(of: found) == key, try cursor.peekKind() == .array, offsets.isEmpty
        else {
          try cursor.skipValue()
          continue
        }
        try cursor.enterArray()
        while try cursor.nextElement() {
          if try cursor.peekKind() == kind { offsets.append(cursor.offset) }
          try cursor.skipValue()
        }
      }
    } catch {
      // The object has been read once, so it is well formed.
    }
    return offsets
  }
}
