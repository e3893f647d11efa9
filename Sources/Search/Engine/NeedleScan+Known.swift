/// Scanning documents of which it is known where the beginning of the needle stands first.
///
/// First all of them are asked whether the needle stands there, without a branch between them, so
/// that the processor waits for the memory of many at once; then what is left of those where it does
/// not is scanned.
extension NeedleScan {
  /// Adds to `found` the candidates among some documents that have the needle.
  func scan(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    known: FirstHits, found: UnsafeMutablePointer<UInt64>
  ) {
    let first = documents.lowerBound
    let positions = segment.positions(of: documents)
    let groups = (positions.count + 63) / 64
    func group(_ number: Int) -> Range<Int> {
      let start = positions.lowerBound + number << 6
      return start..<min(start + 64, positions.upperBound)
    }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * groups) { words in
      for number in 0..<groups {
        let open = segment.bits(of: group(number), from: first, in: candidates)
        words[2 * number] = open
        words[2 * number + 1] = standing(open, at: group(number).lowerBound, known)
      }
      for number in 0..<groups where words[2 * number] != 0 {
        let few = group(number)
        let hits = settled(words[2 * number + 1], at: few.lowerBound, known)
        segment.add(hits, of: few, from: first, to: found)
        var open = segment.bits(
          of: few, meeting: needle.mask, among: words[2 * number] & ~hits)
        while let run = open.takeRun() {
          let start = few.lowerBound + run.lowerBound
          scan(
            run: start..<few.lowerBound + run.upperBound, startingAt: place(start, known) + 1,
            from: first, found: found)
        }
      }
    }
  }

  /// Keeps the bits of up to 64 documents in which the needle stands where its beginning does first.
  @inline(__always)
  private func standing(_ open: UInt64, at position: Int, _ known: FirstHits) -> UInt64 {
    var (hits, rest): (UInt64, UInt64) = (0, open)
    while rest != 0 {
      let offset = rest.trailingZeroBitCount
      hits |= (isNeedle(at: place(position + offset, known)) ? 1 : 0) << UInt64(offset)
      rest &= rest - 1
    }
    return hits
  }

  /// Keeps the bits of those where such a hit counts, and notes it.
  @inline(__always)
  private func settled(_ hits: UInt64, at position: Int, _ known: FirstHits) -> UInt64 {
    var (settled, rest) = (hits, hits)
    while rest != 0 {
      let next = position + rest.trailingZeroBitCount
      let place = place(next, known)
      if check?.holds(at: place, next, in: segment, needle) ?? true {
        note(place, next)
      } else {
        settled ^= rest & (0 &- rest)
      }
      rest &= rest - 1
    }
    return settled
  }

  @inline(__always)
  private func place(_ position: Int, _ known: FirstHits) -> Int {
    Int(segment.starts.address[position]) + known.earliest(in: segment.number(at: position))
  }
}
