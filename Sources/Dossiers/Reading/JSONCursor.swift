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

  let bytes: [UInt8]
  /// The offset of the next byte to be read.
  private(set) var offset = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next byte, or `nil` at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func advance(by count: Int = 1) {
    offset += count
  }

  mutating func skipWhitespace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
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

  /// Reads an object: `member` is called with each key and its offset, and must read the value.
  mutating func readObject(
    _ member: (inout JSONCursor, String, Int) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    try open(UInt8(ascii: "{"))
    if close(UInt8(ascii: "}")) { return }
    while true {
      skipWhitespace()
      guard next == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
      let keyOffset = offset
      let key = try readString()
      skipWhitespace()
      guard next == UInt8(ascii: ":") else { throw unexpected("\":\" after the key") }
      offset += 1
      try member(&self, key, keyOffset)
      if close(UInt8(ascii: "}")) { return }
      guard next == UInt8(ascii: ",") else { throw unexpected("\",\" or \"}\"") }
      offset += 1
    }
  }

  /// Reads an array: `element` is called before each element with its position, and must read it.
  mutating func readArray(
    _ element: (inout JSONCursor, Int) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    try open(UInt8(ascii: "["))
    if close(UInt8(ascii: "]")) { return }
    var position = 0
    while true {
      try element(&self, position)
      position += 1
      if close(UInt8(ascii: "]")) { return }
      guard next == UInt8(ascii: ",") else { throw unexpected("\",\" or \"]\"") }
      offset += 1
    }
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
  }

  private mutating func close(_ bracket: UInt8) -> Bool {
    skipWhitespace()
    guard next == bracket else { return false }
    depth -= 1
    offset += 1
    return true
  }
}
