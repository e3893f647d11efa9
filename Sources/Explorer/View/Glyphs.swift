import Dossiers
package import Screen

/// The characters that the program draws of its own: lines, marks and the signs of a relation.
package struct Glyphs: Sendable, Hashable {
  let shared: CleanText
  let divergent: CleanText
  let pointer: CleanText
  let vertical: CleanText
  let horizontal: CleanText
  let cross: CleanText
  let mark: CleanText
  /// Before what a filter has found.
  let hit: CleanText
  let ellipsis: CleanText
  let dot: CleanText
  let leftSide: CleanText
  let rightSide: CleanText
  let passage: CleanText
  private let isASCII: Bool

  package static let unicode = Glyphs(
    shared: "=", divergent: "≠", pointer: "→", vertical: "│", horizontal: "─", cross: "┼",
    mark: "▌", hit: "•", ellipsis: "…", dot: "·", leftSide: "◂", rightSide: "▸", passage: "¶",
    isASCII: false)

  package static let ascii = Glyphs(
    shared: "=", divergent: "#", pointer: "->", vertical: "|", horizontal: "-", cross: "+",
    mark: ">", hit: "*", ellipsis: "...", dot: "-", leftSide: "<", rightSide: ">", passage: "p",
    isASCII: true
  )

  /// What a spinner shows, turn after turn.
  var spinner: [CleanText] {
    isASCII ? ["|", "/", "-", "\\"] : ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
  }

  /// What a bar is made of.
  var bar: (done: CleanText, rest: CleanText) {
    isASCII ? ("#", ".") : ("█", "░")
  }

  func sign(of kind: Relation.Kind) -> CleanText {
    kind == .shared ? shared : divergent
  }

  /// `¶11(a)`.
  func citation(_ citation: Citation) -> CleanText {
    let bullet = citation.bulletLetter.map { CleanText(cleaning: "(\($0))") } ?? ""
    return "\(passage)\(citation.passage)\(bullet)"
  }

  func citations(_ citations: [Citation]) -> CleanText {
    citations.map(citation).joined(separator: ", ")
  }

  /// `8–14 of 31`: which lines of a longer text are shown, given 0-based.
  func position(of shown: Range<Int>, total: Int) -> CleanText {
    let dash: CleanText = isASCII ? "-" : "–"
    return "\(shown.lowerBound + 1)\(dash)\(shown.upperBound) of \(total)"
  }

  /// A text in quotation marks.
  func quoted(_ text: CleanText) -> CleanText {
    isASCII ? "\"\(text)\"" : "“\(text)”"
  }

  package func name(of key: Key) -> CleanText {
    CleanText(cleaning: isASCII ? key.asciiDescription : key.description)
  }
}
