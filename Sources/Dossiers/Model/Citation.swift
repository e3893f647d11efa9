/// The place in the source that says so.
package struct Citation: Sendable, Hashable {
  /// The number of a passage of the source.
  package let passage: Int
  /// The position of a bullet in the passage's list, 0-based: 0 is written (a).
  package var bullet: Int? { storedBullet.map(Int.init) }
  /// Narrow, because a large dossier has hundreds of thousands of citations.
  private let storedBullet: UInt8?
  /// Words that stand verbatim in the passage's text.
  package let quote: Text?

  package init(passage: Int, bullet: Int? = nil, quote: Text? = nil) {
    self.passage = passage
    storedBullet = bullet.flatMap { UInt8(exactly: $0) }
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
    // Put together, not interpolated: a listing writes hundreds of thousands of them.
    let number = "¶" + String(passage)
    guard let bulletLetter else { return number }
    return number + "(" + String(bulletLetter) + ")"
  }
}
