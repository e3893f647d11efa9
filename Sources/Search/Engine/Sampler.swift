/// Counts how often bytes occur, in some 512 documents of each run: enough to tell rare letters
/// from frequent ones.
struct Sampler {
  private static let samples = 512

  /// Upper case counted as lower.
  private(set) var frequencies = [Int](repeating: 0, count: 256)

  /// Counts every so manieth document of a run of `count`.
  mutating func add(_ document: UnsafeRawBufferPointer, at position: Int, of count: Int) {
    guard position % max(count / Self.samples, 1) == 0 else { return }
    for byte in document {
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      frequencies[Int(isUpper ? byte | 0x20 : byte)] += 1
    }
  }

  /// Adds what another has counted.
  mutating func add(_ other: Sampler) {
    for byte in frequencies.indices { frequencies[byte] += other.frequencies[byte] }
  }
}
