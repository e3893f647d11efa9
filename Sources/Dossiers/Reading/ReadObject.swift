/// Where an object of the format stands, and which of its keys cannot be relied upon.
struct ReadObject<Key: ObjectKey> {
  let offset: Int
  /// One bit for each key of the table: misspelt, or given twice.
  let doubtful: UInt64

  /// Whether what stands under a key, or is missing there, may not be what was meant.
  func isInDoubt(_ key: Key) -> Bool {
    guard doubtful != 0, let position = Key.table.keys.firstIndex(of: key) else { return false }
    return doubtful & 1 << position != 0
  }
}
