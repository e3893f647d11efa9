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
  /// the end. In text that is not UTF-8 every byte that cannot continue a scalar counts as one.
  static func positions(of offsets: [Int], in bytes: [UInt8]) -> [SourcePosition] {
    var line = 1
    var column = 1
    var index = 0
    return offsets.map { offset in
      while index < min(offset, bytes.count) {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
          line += 1
          column = 1
        } else if index == bytes.count || bytes[index] & 0xC0 != 0x80 {
          // The scalar ends where no continuation byte follows.
          column += 1
        }
      }
      return SourcePosition(line: line, column: column)
    }
  }
}
