/// Every text of up to so many of the given letters, the empty one first.
func texts(of letters: [String], upTo length: Int) -> [String] {
  var all = [""]
  var last = [""]
  for _ in 0..<length {
    last = last.flatMap { text in letters.map { text + $0 } }
    all += last
  }
  return all
}

extension String {
  /// The text with every occurrence replaced, scalar by scalar.
  func replacing(_ pairs: [(String, String)]) -> String {
    var rest = unicodeScalars[...]
    var text = String.UnicodeScalarView()
    while let first = rest.first {
      if let (from, to) = pairs.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
        text.append(contentsOf: to.unicodeScalars)
        rest = rest.dropFirst(from.unicodeScalars.count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// Whether the two are the same scalars; `==` would also take canonical equivalents.
  func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
