/// Finds the path of the field at a byte offset, such as `$.items[12].actor`.
///
/// Reading keeps no paths, which would cost time for every value of every good file. They are
/// found here by a second walk, and only over files that have problems.
struct FieldPathFinder {
  private enum Step {
    case key(JSONString)
    case position(Int)
  }

  private var cursor: JSONCursor
  private var remaining: ArraySlice<Int>
  private var found: [String] = []
  /// The way from the root to where the walk is.
  ///
  /// Text is made of it only for a path that is wanted, or the walk over a large file with one
  /// problem would mostly build paths.
  private var steps: [Step] = []

  /// The paths of offsets that ascend, in one walk that ends with the last of them.
  ///
  /// A key's offset and its value's offset both have the path of the field. Where the text stops
  /// being JSON, the path is that of the innermost field or element that was due or had begun. In a
  /// file of lines, each line is a root of its own.
  static func paths(of offsets: [Int], in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    if offsets.isEmpty { return [] }
    var finder = FieldPathFinder(cursor: JSONCursor(bytes), remaining: offsets[...])
    do {
      let areLines = finder.cursor.standsBeforeLines
      repeat {
        try finder.walk()
        finder.cursor.skipWhitespace()
      } while areLines && finder.cursor.next != nil && !finder.remaining.isEmpty
    } catch {
      // The walk ends where reading ended; what is left belongs to the last place reached, and
      // `steps` still leads there.
    }
    finder.settle(upTo: Int.max)
    return finder.found
  }

  private init(cursor: JSONCursor, remaining: ArraySlice<Int>) {
    self.cursor = cursor
    self.remaining = remaining
  }

  /// Gives the path of where the walk is to every offset before `end` that has none yet.
  private mutating func settle(upTo end: Int) {
    guard let next = remaining.first, next < end else { return }
    let path = steps.reduce(into: "$") { $0 += text(of: $1) }
    while let offset = remaining.first, offset < end {
      found.append(path)
      remaining.removeFirst()
    }
  }

  private mutating func walk() throws(JSONSyntaxError) {
    switch try cursor.peekKind() {
    case .object:
      try cursor.enterObject()
      while !remaining.isEmpty, let key = try cursor.nextKey() {
        settle(upTo: key.offset)
        steps.append(.key(key))
        try walk()
        steps.removeLast()
      }
    case .array:
      try cursor.enterArray()
      var position = 0
      while !remaining.isEmpty {
        guard try cursor.nextElement() else { break }
        cursor.skipWhitespace()
        settle(upTo: cursor.offset)
        steps.append(.position(position))
        try walk()
        steps.removeLast()
        position += 1
      }
    default:
      try cursor.skipValue()
    }
    settle(upTo: cursor.offset)
  }

  /// `[12]`, `.key`, or `["a key"]` where the key is no plain word.
  private func text(of step: Step) -> String {
    switch step {
    case .position(let position): return "[\(position)]"
    case .key(let string):
      // It has been scanned, so its text can be made.
      guard let key = try? cursor.text(of: string) else { return "" }
      if !key.isEmpty, key.utf8.allSatisfy(Self.isPlain) { return ".\(key)" }
      let escaped = key.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
      return "[\"\(escaped.joined())\"]"
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "$": true
    default: false
    }
  }
}
