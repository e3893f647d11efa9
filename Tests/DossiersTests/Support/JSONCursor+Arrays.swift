@testable import Dossiers

/// What reads a file's bytes in their place, for tests that have them in an array.
extension JSONCursor {
  /// Reads a copy that is kept until the tests have ended.
  init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    self.init(UnsafeBufferPointer(copy))
  }
}

extension PlainRun {
  static func length(from offset: Int, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { length(from: offset, in: $0) }
  }
}

extension SourcePosition {
  static func positions(of offsets: [Int], in bytes: [UInt8]) -> [SourcePosition] {
    bytes.withUnsafeBufferPointer { positions(of: offsets, in: $0) }
  }
}

extension FieldPathFinder {
  static func paths(of offsets: [Int], in bytes: [UInt8]) -> [String] {
    bytes.withUnsafeBufferPointer { paths(of: offsets, in: $0) }
  }
}
