package import Screen

/// One line in the footer that says what a key has done, or why it has done nothing.
package struct Notice: Sendable, Hashable {
  package enum Kind: Sendable {
    case information
    case error
  }

  package let text: CleanText
  package let kind: Kind

  package init(_ text: CleanText, kind: Kind = .information) {
    self.text = text
    self.kind = kind
  }
}
