/// A passage of the source, or one bullet of it, as `cites:` names it.
package struct PassageReference: Sendable, Hashable {
  package let passage: Int
  /// The position of a bullet, 0-based (0 is written (a)); `nil` stands for the whole passage.
  package let bullet: Int?

  package init(passage: Int, bullet: Int? = nil) {
    self.passage = passage
    self.bullet = bullet
  }

  /// Reads `9`, `¶9`, `p9`, `11a` or `¶11(a)`, and `11(` on the way there.
  package init?(_ text: String) {
    var rest = Substring(text)
    if let mark = rest.first, "¶pP".contains(mark) { rest.removeFirst() }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard let passage = Int(digits) else { return nil }
    rest.removeFirst(digits.count)
    self.passage = passage

    let isBracketed = rest.first == "("
    if isBracketed { rest.removeFirst() }
    guard let letter = rest.popFirst() else {
      bullet = nil
      return
    }
    if isBracketed, rest.first == ")" { rest.removeFirst() }
    let code = letter.asciiValue.map { $0 | 0x20 } ?? 0
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(code), rest.isEmpty else { return nil }
    bullet = Int(code - UInt8(ascii: "a"))
  }
}
