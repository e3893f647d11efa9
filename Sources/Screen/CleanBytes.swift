/// Clean text on its way out, as bytes of UTF-8.
///
/// A long listing of plain lines needs no strings: what is settled goes from where it lies straight
/// into the output. Everything that gets in is clean or is cleaned on the way, as with `CleanText`.
package struct CleanBytes: Sendable, Hashable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package var isEmpty: Bool { bytes.isEmpty }

  /// The bytes as text.
  package var text: CleanText { CleanText(known: String(decoding: bytes, as: UTF8.self)) }

  package mutating func append(_ text: CleanText) {
    var string = text.string
    string.withUTF8 { bytes.append(contentsOf: $0) }
  }

  package mutating func append(_ other: CleanBytes) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Appends well-formed UTF-8 if all of it is settled, so that cleaning would leave it as it is.
  ///
  /// - Returns: Whether it was appended.
  package mutating func append(settled utf8: UnsafeRawBufferPointer) -> Bool {
    guard CleanText.isSettled(utf8: utf8) else { return false }
    bytes.append(contentsOf: utf8)
    return true
  }

  package mutating func appendSpaces(_ count: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: max(0, count)))
  }

  /// Ends the line.
  package mutating func endLine() { bytes.append(0x0A) }

  /// Forgets the text and keeps the room for another.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}

extension TextMetrics {
  /// The cells that the text of one line takes.
  package func width(of line: CleanBytes) -> Int {
    var isASCII = true
    for byte in line.bytes { isASCII = isASCII && byte < 0x80 }
    return isASCII ? line.bytes.count : width(of: line.text)
  }
}
