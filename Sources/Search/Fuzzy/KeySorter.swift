import Parallel

/// Sorts the keys of documents that rise already, by length and then by score.
///
/// The idea is a radix sort from the lowest digit on: keys are counted by a digit, which tells where
/// those of each begin, and then put there in their order. Lengths and scores nearly always have
/// eleven bits, so that two rounds do. Several threads count and put parts of their own, where there
/// are enough keys for that. Gain over the standard library's sort: to rank 100 000 lines and sort
/// them all takes 0.75 of the time.
struct KeySorter: @unchecked Sendable {
  /// A key has its score's distance from the highest after this is taken away.
  private let offset: UInt64
  private let keys: StableArray<UInt64>
  private let count: Int

  /// - Parameters:
  ///   - keys: One for each document, with `RankKey.none` among them; lost when they are sorted.
  ///   - count: How many are others.
  ///   - highest: No score is higher.
  init(_ keys: StableArray<UInt64>, count: Int, highest: Int) {
    self.keys = keys
    self.count = count
    offset = RankKey.key(score: highest, length: 0, document: 0)
  }

  /// The keys without `RankKey.none`, rising; on up to `threads` threads.
  ///
  /// - Returns: `nil` if the flag ended it.
  func sorted(threads: Int, until flag: CancellationFlag? = nil) -> [UInt64]? {
    guard count > 0 else { return [] }
    let parts = count < 200_000 ? 1 : threads
    let memory = StableArray<UInt64>(count: count)
    var (every, next) = (UInt64(0), memory.address)
    for place in 0..<keys.count {
      if place % Round.piece == 0, let flag, flag.isCancelled { return nil }
      guard keys[place] != RankKey.none else { continue }
      every |= keys[place] &- offset
      next.pointee = keys[place]
      next += 1
    }
    let shifts: [UInt64] = every >> 32 & 0xF800_F800 == 0 ? [32, 48] : [32, 40, 48, 56]
    let mask: UInt64 = shifts.count == 2 ? 0x7FF : 0xFF
    let sorted = [UInt64](unsafeUninitializedCapacity: count) { result, filled in
      guard let result = result.baseAddress else { return }
      var from = memory.address
      for (number, shift) in shifts.enumerated() {
        let isLast = number == shifts.count - 1
        let to = isLast ? result : number % 2 == 0 ? keys.address : memory.address
        let round = Round(
          from: UnsafeBufferPointer(start: from, count: count), to: to, shift: shift, mask: mask,
          offset: offset, parts: parts, flag: flag)
        guard round.run() else { return }
        from = to
      }
      filled = count
    }
    return sorted.isEmpty ? nil : sorted
  }

  /// Sorts by one digit.
  private struct Round: @unchecked Sendable {
    let from: UnsafeBufferPointer<UInt64>
    let to: UnsafeMutablePointer<UInt64>
    let shift: UInt64
    let mask: UInt64
    let offset: UInt64
    let parts: Int
    let flag: CancellationFlag?

    /// After so many keys the flag is looked at again: less than a tenth of a millisecond, and some
    /// tenths where they go to memory that was never used.
    static let piece = 1 << 14

    /// - Returns: Whether the flag did not end it.
    func run() -> Bool {
      let digits = Int(mask) + 1
      let starts = StableArray<Int>([Int](repeating: 0, count: digits * parts))
      let isCounted = forEachPiece { part, keys in
        let starts = starts.address + part * digits
        for key in keys { starts[digit(key)] &+= 1 }
      }
      guard isCounted else { return false }
      var next = 0
      for digit in 0..<digits {
        for part in 0..<parts {
          let count = starts[part * digits + digit]
          starts.address[part * digits + digit] = next
          next += count
        }
      }
      return forEachPiece { part, keys in
        let starts = starts.address + part * digits
        for key in keys {
          let digit = digit(key)
          to[starts[digit]] = key
          starts[digit] &+= 1
        }
      }
    }

    @inline(__always)
    private func digit(_ key: UInt64) -> Int { Int((key &- offset) >> shift & mask) }

    /// Calls `body` with the pieces of each part in their order, parts at the same time.
    private func forEachPiece(
      _ body: @escaping @Sendable (Int, Slice<UnsafeBufferPointer<UInt64>>) -> Void
    ) -> Bool {
      Parallel.run(chunks: parts, threads: parts, starting: .atOnce, until: flag) { part, _ in
        var start = from.count * part / parts
        let end = from.count * (part + 1) / parts
        while start < end, !(flag?.isCancelled ?? false) {
          body(part, from[start..<min(start + Self.piece, end)])
          start += Self.piece
        }
      } && !(flag?.isCancelled ?? false)
    }
  }
}
