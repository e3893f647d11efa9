/// Finds short texts again, such as ids: a hash table whose keys lie side by side.
///
/// The idea: a dictionary of strings hashes with care and keeps 40 bytes an entry. Here a slot has
/// 8 bytes, half of the hash and the number of the entry, so that nearly every wrong slot is told
/// without looking at a key; slots are probed one after another (linear probing, at most half of
/// them full). The hash multiplies eight bytes at a time and folds the 128 bits of each product
/// into 64; it begins with a number of the process's own, so that no file can be made to collide.
struct TextTable<Value> {
  private struct Entry {
    let key: TextRange
    var value: Value
  }

  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  /// The upper half of the hash, and below it the number of the entry plus one; 0 where it is free.
  private var slots: [UInt64]
  private let seed: UInt64

  /// A table for about so many texts; it grows where there are more.
  ///
  /// Tables of one `seed` hash alike.
  init(expecting count: Int = 0, seed: UInt64 = .random(in: 0...UInt64.max)) {
    self.seed = seed
    var slotCount = 16
    while slotCount < count * 2 { slotCount *= 2 }
    slots = Array(repeating: 0, count: slotCount)
  }

  /// The value that was kept for a text.
  func value(for key: UnsafeRawBufferPointer) -> Value? {
    entry(for: key, hash(key)).number.map { entries[$0].value }
  }

  /// Keeps a value for a text unless there is one already.
  ///
  /// - Returns: Whether the text is new.
  mutating func insert(_ value: Value, for key: UnsafeRawBufferPointer) -> Bool {
    let hash = hash(key)
    let place = entry(for: key, hash)
    guard place.number == nil else { return false }
    let start = keys.count
    keys.append(contentsOf: key)
    entries.append(Entry(key: TextRange(start..<keys.count), value: value))
    slots[place.slot] = (hash >> 32) << 32 | UInt64(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return true
  }

  /// The slot where a text is or could be put, and the number of its entry.
  private func entry(for key: UnsafeRawBufferPointer, _ hash: UInt64) -> (slot: Int, number: Int?) {
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash >> 32, isKey(number, key) { return (slot, number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, nil)
  }

  private func isKey(_ number: Int, _ key: UnsafeRawBufferPointer) -> Bool {
    keys.withUnsafeBytes { $0[entries[number].key.range].elementsEqual(key) }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for taken in slots where taken != 0 {
      var slot = Int(truncatingIfNeeded: taken >> 32) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = taken
    }
    slots = larger
  }

  private func hash(_ key: UnsafeRawBufferPointer) -> UInt64 {
    Self.hash(key, seed)
  }

  /// The hash of a text in tables of a seed; a table goes by the upper half alone.
  static func hash(_ key: UnsafeRawBufferPointer, _ seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(key.count)
    func mix(_ word: UInt64) {
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    var offset = 0
    while offset + 8 <= key.count {
      mix(key.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    for byte in key[offset...] { rest = rest << 8 | UInt64(byte) }
    mix(rest)
    mix(seed)
    return hash
  }
}

extension TextTable {
  /// The value that was kept for a text.
  func value(for key: String) -> Value? {
    var key = key
    return key.withUTF8 { value(for: UnsafeRawBufferPointer($0)) }
  }

  /// Keeps a value for a text unless there is one already; says whether the text is new.
  mutating func insert(_ value: Value, for key: String) -> Bool {
    var key = key
    return key.withUTF8 { insert(value, for: UnsafeRawBufferPointer($0)) }
  }
}
