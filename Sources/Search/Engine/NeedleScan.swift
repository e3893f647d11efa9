/// Finds the documents of one segment that have a needle.
///
/// The idea: documents whose mask rules them out are skipped, 64 at a time where none is left; the
/// others are scanned in runs as if they were one text, 64 bytes at a time, for two bytes of the
/// needle at their distance. A hit settles its document, and the scan jumps to the next one. Needles
/// have no separator, so that none is found across two texts.
///
/// A text without hits is read about half as fast as the memory can deliver it.
final class NeedleScan: SegmentScan, @unchecked Sendable {
  let segment: Segment
  let needle: Needle
  /// What else must hold of a hit.
  let check: HitCheck?
  /// Which part of each document is looked at; `nil` for all of it.
  let part: (any DocumentPart)?
  /// Where the beginning of the needle was found first, in every document that is looked at.
  let known: FirstHits?
  /// Where it is noted what is found.
  let hits: FirstHits?

  private let bytes: UnsafeRawPointer
  private let probe: (place: Int, fold: ByteVector, value: ByteVector)
  private let secondProbe: (place: Int, fold: ByteVector, value: ByteVector)
  private let start: (fold: ByteVector, value: ByteVector, bits: UInt32)

  init(
    _ needle: Needle, in segment: Segment, check: HitCheck? = nil,
    part: (any DocumentPart)? = nil, known: FirstHits? = nil, noting hits: FirstHits? = nil
  ) {
    self.needle = needle
    self.segment = segment
    self.check = check
    self.part = part
    self.known = known
    self.hits = hits
    bytes = segment.bytes
    func probe(_ place: Int) -> (place: Int, fold: ByteVector, value: ByteVector) {
      (
        place, ByteVector(repeating: needle.folds[place]),
        ByteVector(repeating: needle.bytes[place])
      )
    }
    self.probe = probe(needle.probes.0)
    secondProbe = probe(needle.probes.1)
    var (fold, value) = (ByteVector(), ByteVector())
    let length = min(needle.bytes.count, 16)
    for place in 0..<length {
      (fold[place], value[place]) = (needle.folds[place], needle.bytes[place])
    }
    start = (fold, value, UInt32((1 << length) - 1))
  }

  func scan(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    found: UnsafeMutablePointer<UInt64>
  ) {
    if let known {
      return scan(documents, candidates: candidates, known: known, found: found)
    }
    let first = documents.lowerBound
    var groups = CandidateGroups(of: documents, in: segment, candidates, meeting: needle.mask)
    if let part {
      while let (few, open) = groups.next(in: segment) {
        segment.add(
          hits(among: open, at: few.lowerBound, in: part), of: few, from: first, to: found)
      }
    } else if check == nil, needle.isAnsweredByMasks {
      while let (few, open) = groups.next(in: segment) {
        segment.add(open, of: few, from: first, to: found)
      }
    } else {
      scan(groups, from: first, found: found)
    }
  }

  @inline(__always)
  func mark(_ position: Int, from first: Int, in found: UnsafeMutablePointer<UInt64>) {
    let place = segment.number(at: position) - first
    found[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Notes that the needle stands first at `place`, in the document at a position.
  @inline(__always)
  func note(_ place: Int, _ position: Int) {
    hits?.note(place - Int(segment.starts[position]), in: segment.number(at: position))
  }

  /// Scans documents that lie side by side; the first one from `start` on if that is given.
  func scan(
    run: Range<Int>, startingAt start: Int? = nil, from first: Int,
    found: UnsafeMutablePointer<UInt64>
  ) {
    let starts = segment.starts
    let end = Int(starts[run.upperBound]) - needle.bytes.count
    var position = run.lowerBound
    var place = start ?? Int(starts[position])
    while true {
      place = nextHit(from: place, to: end)
      guard place < end else { return }
      while Int(starts[position + 1]) <= place { position += 1 }
      if let check, !check.holds(at: place, position, in: segment, needle) {
        place += 1
        continue
      }
      mark(position, from: first, in: found)
      note(place, position)
      position += 1
      guard position < run.upperBound else { return }
      place = Int(starts[position])
    }
  }

  /// The first place at or after `place` where the needle stands, or `end`, which is beyond the
  /// last where it has room.
  @inline(__always)
  func nextHit(from place: Int, to end: Int) -> Int {
    var place = place
    let lastBlock = segment.readable - secondProbe.place - 64
    while place < end, place <= lastBlock {
      let (a, b) = (matches(at: place), matches(at: place + 16))
      let (c, d) = (matches(at: place + 32), matches(at: place + 48))
      if (a | b | c | d).bits != 0 {
        var hits = UInt64(a.bits | b.bits << 16) | UInt64(c.bits | d.bits << 16) << 32
        while hits != 0 {
          let hit = place + hits.trailingZeroBitCount
          if hit >= end || isNeedle(at: hit) { return min(hit, end) }
          hits &= hits - 1
        }
      }
      place += 64
    }
    while place < end, !isNeedleByByte(at: place) { place += 1 }
    return min(place, end)
  }

  /// A bit for each of 64 places where both probes fit.
  @inline(__always)
  func probeHits(at place: Int) -> UInt64 {
    let (a, b) = (matches(at: place).bits, matches(at: place + 16).bits)
    let (c, d) = (matches(at: place + 32).bits, matches(at: place + 48).bits)
    return UInt64(a | b << 16) | UInt64(c | d << 16) << 32
  }

  /// Whether it may be asked where the probes fit in the first 64 bytes of documents.
  @inline(__always)
  func areBlocksReadable(at positions: Range<Int>) -> Bool {
    Int(segment.starts[positions.upperBound]) + 64 + secondProbe.place <= segment.readable
  }

  /// 0xFF where both probes fit a needle that begins there.
  @inline(__always)
  private func matches(at place: Int) -> ByteVector {
    let first = ByteVector(loading: bytes + (place + probe.place)) | probe.fold
    let second = ByteVector(loading: bytes + (place + secondProbe.place)) | secondProbe.fold
    return first.equals(probe.value) & second.equals(secondProbe.value)
  }

  /// Whether the needle stands at a place of a document.
  @inline(__always)
  func isNeedle(at place: Int) -> Bool {
    guard needle.bytes.count <= 16, place + 16 <= segment.readable else {
      return isNeedleByByte(at: place)
    }
    let found = (ByteVector(loading: bytes + place) | start.fold).equals(start.value)
    return found.bits & start.bits == start.bits
  }

  @inline(never)
  private func isNeedleByByte(at place: Int) -> Bool {
    for offset in needle.bytes.indices {
      let byte = bytes.load(fromByteOffset: place + offset, as: UInt8.self)
      if byte | needle.folds[offset] != needle.bytes[offset] { return false }
    }
    return true
  }
}
