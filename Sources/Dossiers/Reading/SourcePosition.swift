/// A place in a text file as editors count it: both 1-based, columns in Unicode scalars.
package struct SourcePosition: Sendable, Hashable, CustomStringConvertible {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package var description: String { "\(line):\(column)" }
}

extension SourcePosition {
  /// The positions of byte offsets that ascend, found in one pass over the bytes.
  ///
  /// A line ends after `\n`; a `\r` before it belongs to the line. Offsets past the end count as
  /// the end, and those inside a scalar as its beginning. A byte that belongs to no well-formed
  /// scalar counts as one.
  static func positions(
    of offsets: [Int], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [SourcePosition] {
    var line = 1
    var column = 1
    var index = 0
    return offsets.map { offset in
      while index < bytes.count {
        let end = index + (UTF8Sequence.length(at: index, in: bytes) ?? 1)
        if end > offset { break }
        (line, column) = bytes[index] == UInt8(ascii: "\n") ? (line + 1, 1) : (line, column + 1)
        index = end
      }
      return SourcePosition(line: line, column: column)
    }
  }
}
