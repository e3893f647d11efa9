/// Finds where a file can be cut, so that several threads can read it.
///
/// Lines can be cut at any line break: no string has one in it. In an array of objects it cannot be
/// told without reading all before it whether a place lies inside a string or another object; so a
/// place is guessed that looks like a border, and whoever reads the piece before it finds out
/// whether it is one:
///
///     …"tags": ["talks"]}, {"id": "i7", "actor": …
///                          └ a brace before the key with which the first object begins,
///                            after a brace and a comma
enum PieceBorders {
  /// How far a border is looked for, in bytes.
  private static let reach = 1 << 16

  /// Where pieces of lines begin, the first of them at `start`.
  static func lines(from start: Int, in bytes: UnsafeBufferPointer<UInt8>, count: Int) -> [Int] {
    var borders = [start]
    for target in targets(from: start, to: bytes.count, count) where target > borders[0] {
      guard let lineBreak = bytes[target...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      if let last = borders.last, lineBreak + 1 > last, lineBreak + 1 < bytes.count {
        borders.append(lineBreak + 1)
      }
    }
    return borders
  }

  /// Where pieces of an array of objects seem to begin, the first of them at its first element.
  ///
  /// `isAlike` tells whether what begins at a place is an element of this array, and not of another
  /// that follows; those after the first that is not are left out.
  static func elements(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>, count: Int,
    where isAlike: (Int) -> Bool
  ) -> [Int] {
    var borders = [start]
    guard let key = firstKey(at: start, in: bytes) else { return borders }
    for target in targets(from: start, to: bytes.count, count) {
      let end = min(target + reach, bytes.count)
      let border = (target..<end).first { place in
        bytes[place] == UInt8(ascii: "{")
          && firstKey(at: place, in: bytes).map {
            $0.elementsEqual(key)
          } ?? false && follows(place, in: bytes)
      }
      guard let border, let last = borders.last, border > last else { continue }
      guard isAlike(border) else { break }
      borders.append(border)
    }
    return borders
  }

  private static func targets(from start: Int, to end: Int, _ count: Int) -> [Int] {
    (1..<max(count, 1)).map { start + (end - start) / count * $0 }
  }

  /// The key, in its quotes, with which the object at a place begins.
  private static func firstKey(
    at place: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var cursor = JSONCursor(bytes, at: place)
    guard (try? cursor.enterObject()) != nil, (try? cursor.nextMember()) == true else { return nil }
    let start = cursor.offset
    guard (try? cursor.readKey()) != nil else { return nil }
    return bytes[start..<cursor.offset]
  }

  /// Whether a brace and a comma stand before a place.
  private static func follows(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isVisible = { (byte: UInt8) in byte > 0x20 }
    guard let comma = bytes[..<place].lastIndex(where: isVisible),
      bytes[comma] == UInt8(ascii: ","),
      let brace = bytes[..<comma].lastIndex(where: isVisible)
    else { return false }
    return bytes[brace] == UInt8(ascii: "}")
  }
}
