/// A `<paste:…>` at the start of what is left of a key script.
///
/// The text goes up to the first `>` that does not end a `<lt>`, `<gt>` or `<ret>` in it.
struct KeyScriptPaste {
  private(set) var text = ""
  private(set) var isClosed = false
  private(set) var rest: Substring

  private static let names = ["<lt>": "<", "<gt>": ">", "<ret>": "\n"]

  /// `nil` where `script` does not start with `<paste:`.
  init?(_ script: Substring) {
    let opening = "<paste:"
    let prefix = Substring(script.unicodeScalars.prefix(opening.count))
    guard prefix.lowercased() == opening else { return nil }
    rest = script
    skip(opening.count)
    while let next = rest.unicodeScalars.first {
      if next == ">" {
        skip(1)
        isClosed = true
        return
      }
      if let (name, character) = Self.names.first(where: { rest.starts(withScalarsOf: $0.key) }) {
        text += character
        skip(name.count)
      } else {
        text.unicodeScalars.append(next)
        skip(1)
      }
    }
  }

  private mutating func skip(_ count: Int) {
    rest = Substring(rest.unicodeScalars.dropFirst(count))
  }
}

extension Substring {
  fileprivate func starts(withScalarsOf prefix: String) -> Bool {
    unicodeScalars.starts(with: prefix.unicodeScalars)
  }
}
