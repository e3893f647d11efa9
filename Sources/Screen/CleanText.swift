/// Text that is safe to send to any terminal: what it shows is what it holds.
///
/// It has no control, format, private-use or unassigned scalar; such a scalar stands in it as
/// visible text (`^[`, `<202e>`). Its only spaces are U+0020 and the no-break space U+00A0. It
/// starts on a base of its own, and no grapheme cluster in it is endless, so any two clean texts
/// put together are clean again. `init(cleaning:)` is the one way in for text from outside.
///
/// Equality, hashing and order are those of `String`.
package struct CleanText: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The text, safe to send to any terminal.
  package private(set) var string: String

  /// Creates the empty text.
  package init() { string = "" }

  /// Takes over what the caller knows to be clean and to start on its own base.
  init(known string: String) { self.string = string }

  /// Creates `text` written `count` times over; empty where `count` is not positive.
  package init(repeating text: CleanText, count: Int) {
    // Not `String(repeating:count:)`, which appends one after the other.
    let bytes = Array(text.string.utf8)
    let count = max(0, count)
    string = String(unsafeUninitializedCapacity: bytes.count * count) { all in
      for number in 0..<count {
        for (offset, byte) in bytes.enumerated() { all[number * bytes.count + offset] = byte }
      }
      return bytes.count * count
    }
  }

  package var isEmpty: Bool { string.isEmpty }

  package var description: String { string }

  package static func < (left: CleanText, right: CleanText) -> Bool { left.string < right.string }

  package static func + (left: CleanText, right: CleanText) -> CleanText {
    CleanText(known: left.string + right.string)
  }

  package static func += (left: inout CleanText, right: CleanText) { left.string += right.string }
}

extension Sequence where Element == CleanText {
  /// The texts one after the other, with `separator` between each two.
  package func joined(separator: CleanText = CleanText()) -> CleanText {
    CleanText(known: map(\.string).joined(separator: separator.string))
  }
}
