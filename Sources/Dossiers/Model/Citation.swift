/// The place in the source that says so.
package struct Citation: Sendable, Hashable {
  /// The number of a passage of the source.
  package let passage: Int
  /// The position of a bullet in the passage's list, 0-based: 0 is written (a).
  package let bullet: Int?
  /// Words that stand verbatim in the passage's text.
  package let quote: Text?

  package init(passage: Int, bullet: Int? = nil, quote: Text? = nil) {
    self.passage = passage
    self.bullet = bullet
    self.quote = quote
  }

  /// The bullet as the source's readers write it, `a` to `z`.
  package var bulletLetter: Character? {
    guard let bullet, (0..<26).contains(bullet) else { return nil }
    return Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(bullet)))
  }
}

extension Citation: CustomStringConvertible {
  /// `¶11` or `¶11(a)`.
  package var description: String {
    "¶\(passage)" + (bulletLetter.map { "(\($0))" } ?? "")
  }
}
