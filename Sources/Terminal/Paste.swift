/// The text between the brackets that a terminal puts around a paste.
struct Paste {
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private var bytes: [UInt8] = []
  /// How many bytes of the closing bracket have just gone by.
  private var matched = 0

  /// Creates an empty paste that keeps at most `limit` bytes.
  init(limit: Int) {
    self.limit = limit
  }

  var isComplete: Bool { matched == Self.end.count }

  /// What was pasted; malformed UTF-8 becomes U+FFFD.
  var text: String {
    // A bracket that was only begun belongs to the text.
    let rest = isComplete ? [] : Self.end.prefix(matched)
    return String(decoding: bytes + rest.prefix(limit - bytes.count), as: UTF8.self)
  }

  /// Takes bytes up to the closing bracket; answers how many.
  mutating func take(_ new: ArraySlice<UInt8>) -> Int {
    var rest = new
    while let byte = rest.first, !isComplete {
      if matched == 0, byte != Self.end[0] {
        // All up to the next Escape is text.
        let text = rest.prefix(upTo: rest.firstIndex(of: Self.end[0]) ?? rest.endIndex)
        keep(text)
        rest = rest[text.endIndex...]
      } else if byte == Self.end[matched] {
        matched += 1
        rest = rest.dropFirst()
      } else {
        // Escape stands only at the front of the bracket, so what has matched was text, and this
        // byte is looked at once more.
        keep(Self.end.prefix(matched))
        matched = 0
      }
    }
    return new.count - rest.count
  }

  private mutating func keep(_ new: some Collection<UInt8>) {
    bytes.append(contentsOf: new.prefix(limit - bytes.count))
  }
}
