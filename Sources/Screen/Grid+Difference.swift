extension Grid: Equatable {
  package static func == (left: Grid, right: Grid) -> Bool {
    guard left.size == right.size, left.styles == right.styles else { return false }
    if left.clusters.isEmpty, right.clusters.isEmpty { return left.codes == right.codes }
    return left.codes.indices.allSatisfy { left.hasSame(right, at: $0) }
  }

  /// The columns of the row `y` that must be drawn anew where `old`, a grid of the same size, is
  /// shown: in order, as ranges that do not overlap and begin at a cluster's first cell.
  ///
  /// - Complexity: O(width).
  package func changes(since old: Grid, inRow y: Int) -> [Range<Int>] {
    precondition(size == old.size, "cells are compared one by one")
    guard 0..<size.height ~= y else { return [] }
    let start = y * size.width
    if hasSameNumbers(old, in: start..<start + size.width) { return [] }
    if clusters.isEmpty, old.clusters.isEmpty {
      return codes.withUnsafeBufferPointer { codes in
        styles.withUnsafeBufferPointer { styles in
          old.codes.withUnsafeBufferPointer { oldCodes in
            old.styles.withUnsafeBufferPointer { oldStyles in
              CellDifference.runs(width: size.width) {
                codes[start + $0] != oldCodes[start + $0]
                  || styles[start + $0] != oldStyles[start + $0]
              } isContinuation: {
                codes[start + $0] == .continuation
              }
            }
          }
        }
      }
    }
    return CellDifference.runs(width: size.width) {
      styles[start + $0] != old.styles[start + $0] || !hasSame(old, at: start + $0)
    } isContinuation: {
      codes[start + $0] == .continuation
    }
  }

  /// Whether cells are the same for certain: in most pictures most rows are as they were.
  private func hasSameNumbers(_ other: Grid, in range: Range<Int>) -> Bool {
    guard clusters.isEmpty, other.clusters.isEmpty else { return false }
    return codes.withUnsafeBufferPointer { codes in
      other.codes.withUnsafeBufferPointer { otherCodes in
        styles.withUnsafeBufferPointer { styles in
          other.styles.withUnsafeBufferPointer { otherStyles in
            // Without a way out, the loop takes many cells at a time.
            var difference: UInt32 = 0
            for index in range {
              difference |= codes[index].value ^ otherCodes[index].value
              difference |= styles[index].bits ^ otherStyles[index].bits
            }
            return difference == 0
          }
        }
      }
    }
  }

  /// Whether the same stands in the cells of an index, in whatever style.
  private func hasSame(_ other: Grid, at index: Int) -> Bool {
    let (code, otherCode) = (codes[index], other.codes[index])
    guard code.isPlace, otherCode.isPlace else { return code == otherCode }
    return code.width == otherCode.width && character(of: code) == other.character(of: otherCode)
  }
}
