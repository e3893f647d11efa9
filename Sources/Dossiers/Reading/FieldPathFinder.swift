/// Finds the path of the field at a byte offset, such as `$.items[12].actor`.
///
/// Reading keeps no paths, which would cost time for every value of every good file. They are
/// found here by a second walk, and only over files that have problems.
struct FieldPathFinder {
  private var cursor: JSONCursor
  private var remaining: ArraySlice<Int>
  private var found: [String] = []

  /// The paths of offsets that ascend, in one walk.
  ///
  /// A key's offset and its value's offset both have the path of the field. Where the text stops
  /// being JSON, the path is that of the innermost value that had begun.
  static func paths(of offsets: [Int], in bytes: [UInt8]) -> [String] {
    var finder = FieldPathFinder(cursor: JSONCursor(bytes), remaining: offsets[...])
    var deepest = "$"
    do {
      try finder.walk(path: "$", reached: &deepest)
    } catch {
      // The walk ends where reading ended; what is left belongs to the last place reached.
    }
    finder.settle(upTo: Int.max, path: deepest)
    return finder.found
  }

  private init(cursor: JSONCursor, remaining: ArraySlice<Int>) {
    self.cursor = cursor
    self.remaining = remaining
  }

  /// Gives `path` to every offset before `end` that has none yet.
  private mutating func settle(upTo end: Int, path: String) {
    while let offset = remaining.first, offset < end {
      found.append(path)
      remaining.removeFirst()
    }
  }

  private mutating func walk(path: String, reached: inout String) throws(JSONSyntaxError) {
    reached = path
    switch try cursor.peekKind() {
    case .object:
      try cursor.enterObject()
      while let key = try cursor.nextKey() {
        let member = path + Self.step(key.text)
        settle(upTo: key.offset, path: path)
        try walk(path: member, reached: &reached)
        reached = path
      }
    case .array:
      try cursor.enterArray()
      var position = 0
      while try cursor.nextElement() {
        cursor.skipWhitespace()
        settle(upTo: cursor.offset, path: path)
        try walk(path: path + "[\(position)]", reached: &reached)
        position += 1
        reached = path
      }
    default:
      try cursor.skipValue()
    }
    settle(upTo: cursor.offset, path: path)
  }

  /// `.key`, or `["key"]` where the key is no plain word.
  private static func step(_ key: String) -> String {
    let isPlain = key.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      case UInt8(ascii: "$"): true
      default: false
      }
    }
    return isPlain && !key.isEmpty ? ".\(key)" : "[\"\(key)\"]"
  }
}
