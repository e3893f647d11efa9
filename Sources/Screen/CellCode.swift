/// What stands in a cell of a grid, as a number.
///
///     bits 31     30–21        20–0
///          0      width - 1    a scalar         a cluster of one scalar; U+0020 is a blank
///          0      all set      0                a continuation
///     bits 31     30–22        21–0
///          1      width - 1    where it lies    a cluster of more, in the grid's list of them
///
/// A scalar in one cell is its own number.
struct CellCode: Sendable, Hashable {
  let value: UInt32

  static let blank = CellCode(value: 0x20)
  static let continuation = CellCode(value: 0x7fe0_0000)

  private init(value: UInt32) { self.value = value }

  /// One printable ASCII character, a space included.
  init(ascii byte: UInt8) { value = UInt32(byte) }

  /// A cluster of one scalar, which takes 1 or 2 cells; the no-break space is a blank too.
  init(_ scalar: Unicode.Scalar, width: Int) {
    value = scalar == "\u{a0}" ? 0x20 : scalar.value | UInt32(width - 1) << 21
  }

  /// A cluster of more scalars, with its place in the list; it takes 1 to 512 cells, and clean text
  /// has none of a tenth as many.
  init(cluster: Int, width: Int) {
    value = 1 << 31 | UInt32(width - 1) << 22 | UInt32(cluster)
  }

  /// Whether it is a place in a list of clusters, which another list does not share.
  var isPlace: Bool { value >> 31 == 1 }

  /// Whether it is one scalar in one cell, perhaps a space.
  var isSimple: Bool { value >> 21 == 0 }

  /// How many cells the cluster takes.
  var width: Int { Int(isPlace ? value >> 22 & 0x1ff : value >> 21) + 1 }

  /// The only scalar; `nil` where the cluster has more.
  var scalar: Unicode.Scalar? { isPlace ? nil : Unicode.Scalar(value & 0x1f_ffff) }

  /// Where a cluster of more than one scalar lies.
  var cluster: Int { Int(value & 0x3f_ffff) }
}
