/// Writes one field of a record as a format has it.
///
/// A type of its own, because functions that lie in an array by themselves are called through
/// another one that fits them to it.
struct ByteWriter: Sendable {
  /// Takes the record's position and appends to the bytes.
  let write: @Sendable (Int, inout [UInt8]) -> Void

  init(_ write: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    self.write = write
  }
}
