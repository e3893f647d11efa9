/// A strict reader that walks over JSON (RFC 8259) byte by byte and never loses its place.
///
/// It builds no tree: the caller asks for what it expects next, so a file is read straight into
/// the model, and every value's offset is known for messages. Strict means: UTF-8 without a byte
/// order mark, no trailing commas or comments, no lone surrogates, nothing after the value, and
/// at most `maximumDepth` levels of nesting. What is not JSON is thrown; that a value has another
/// kind than expected is the caller's business.
struct JSONCursor {
  /// Deeper nesting is refused: no dossier needs it, and every level costs stack.
  static let maximumDepth = 512

  /// The file, which whoever makes a cursor keeps in its place as long as that is in use.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the next byte to be read.
  private(set) var offset: Int
  private var depth = 0
  /// Whether a container has just been entered, so that no comma is due.
  private var isAtStart = false

  /// Stands at `offset`, where a value begins or the next thing in a string.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next byte, or `nil` at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func advance(by count: Int = 1) {
    offset += count
  }

  @inline(__always)
  mutating func skipWhitespace() {
    while offset < bytes.count, Self.isWhitespace(bytes[offset]) { offset += 1 }
  }

  private static func isWhitespace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
  }

  /// The kind of the value that comes next; stands on its first byte afterwards.
  mutating func peekKind() throws(JSONSyntaxError) -> JSONKind {
    skipWhitespace()
    guard let byte = next else { throw unexpected("a value") }
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: throw unexpected("a value")
    }
  }

  /// Steps into an object; `nextKey` then answers its keys.
  mutating func enterObject() throws(JSONSyntaxError) {
    try open(UInt8(ascii: "{"))
  }

  /// The next key of the object that was entered last; `nil` at its end.
  ///
  /// The value must be read before the next key is asked for.
  mutating func nextKey() throws(JSONSyntaxError) -> JSONString? {
    guard try nextMember() else { return nil }
    let key = try readKey()
    try passColon()
    return key
  }

  /// Whether the object that was entered last has another member; stands on its key then, which
  /// must be read or passed, and the colon after it.
  mutating func nextMember() throws(JSONSyntaxError) -> Bool {
    guard try continues(until: UInt8(ascii: "}"), "\",\" or \"}\"") else { return false }
    skipWhitespace()
    return true
  }

  mutating func readKey() throws(JSONSyntaxError) -> JSONString {
    guard next == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
    return try scanString()
  }

  mutating func passColon() throws(JSONSyntaxError) {
    skipWhitespace()
    guard next == UInt8(ascii: ":") else { throw unexpected("\":\" after the key") }
    offset += 1
  }

  /// Passes over a word in its quotes if it comes next.
  mutating func pass(_ word: PackedWord) -> Bool {
    guard word.stands(at: offset, in: bytes) else { return false }
    offset += word.count
    return true
  }

  /// Passes over a string of one letter from a to z, written without an escape, if it comes next.
  mutating func passLetter() -> UInt8? {
    guard offset + 2 < bytes.count, bytes[offset] == UInt8(ascii: "\""),
      bytes[offset + 2] == UInt8(ascii: "\""), (0x61...0x7A).contains(bytes[offset + 1])
    else { return nil }
    offset += 3
    return bytes[offset - 2]
  }

  /// Steps into an array; its elements are read while `nextElement` says so.
  mutating func enterArray() throws(JSONSyntaxError) {
    try open(UInt8(ascii: "["))
  }

  /// The same nesting before another element of the array that was entered last, in bytes that end
  /// at `end`.
  func standing(beforeElementAt offset: Int, upTo end: Int) -> JSONCursor {
    var cursor = JSONCursor(UnsafeBufferPointer(rebasing: bytes[..<end]), at: offset)
    cursor.depth = depth
    cursor.isAtStart = true
    return cursor
  }

  /// Whether the array that was entered last has another element, to be read before the next call.
  mutating func nextElement() throws(JSONSyntaxError) -> Bool {
    try continues(until: UInt8(ascii: "]"), "\",\" or \"]\"")
  }

  /// Checks that nothing but white space is left.
  mutating func expectEnd() throws(JSONSyntaxError) {
    skipWhitespace()
    if next != nil { throw unexpected("the end of the file") }
  }

  private mutating func open(_ bracket: UInt8) throws(JSONSyntaxError) {
    skipWhitespace()
    guard next == bracket else {
      throw unexpected("\"\(Character(Unicode.Scalar(bracket)))\"")
    }
    guard depth < Self.maximumDepth else {
      throw error("nested more than \(Self.maximumDepth) levels deep; flatten it")
    }
    depth += 1
    offset += 1
    isAtStart = true
  }

  /// Passes the comma before the next member, or the bracket that closes the container.
  private mutating func continues(
    until bracket: UInt8, _ expected: @autoclosure () -> String
  ) throws(JSONSyntaxError) -> Bool {
    skipWhitespace()
    if next == bracket {
      isAtStart = false
      depth -= 1
      offset += 1
      return false
    }
    if isAtStart {
      isAtStart = false
      return true
    }
    guard next == UInt8(ascii: ",") else { throw unexpected(expected()) }
    offset += 1
    return true
  }
}
