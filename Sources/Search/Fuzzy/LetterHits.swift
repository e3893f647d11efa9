/// Where in one line the letters of a pattern stand, as far as a match can use them.
///
/// The idea: most letters of a line are not in the pattern, and of those that are, many come too
/// early or too late to be of use. To score a line it is enough to know the others, what bonus each
/// has, and how far apart they are. A letter of the pattern is of use from the first place where it
/// can be, when all before it are taken as early as possible, to the last one, when all after it
/// are taken as late as possible:
///
///     line      t h e   r e p o r t   o n   m o r e           pattern "rot"
///     r o t             r       r t                         first: r 4, o 7, t 9; last: r 4, o 7
///
/// In words of 64 bits, one for each 64 letters of the line and different letter of the pattern.
struct LetterHits: BitwiseCopyable {
  /// Where each letter of the pattern can be at first, as `SubsequenceTest` sets it.
  let places: UnsafeMutablePointer<Int>

  private let letters: PreparedPattern.Letters
  private let bonuses: UnsafePointer<UInt8>
  /// Where each different letter stands in each 64 letters of the line.
  private let masks: UnsafeMutablePointer<UInt64>
  /// What is of use of all.
  private let used: UnsafeMutablePointer<UInt64>

  /// Hits in one line after another.
  ///
  /// - Parameters:
  ///   - letters: Those of the pattern, in use as long as this is.
  ///   - places: Room for one for each letter.
  ///   - memory: Room for `memorySize(_:longest:)` words.
  ///   - longest: How many letters a line has at most.
  init(
    _ letters: PreparedPattern.Letters, places: UnsafeMutablePointer<Int>,
    memory: UnsafeMutablePointer<UInt64>, longest: Int
  ) {
    self.letters = letters
    self.places = places
    bonuses = UnsafePointer(PairBonuses.table.address)
    masks = memory
    used = memory + (longest + 63) / 64 * letters.kindCount
  }

  static func memorySize(_ letters: PreparedPattern.Letters, longest: Int) -> Int {
    (longest + 63) / 64 * (letters.kindCount + 1)
  }

  /// Finds all that is of use in a line that matches.
  ///
  /// - Returns: How many columns they take.
  @inline(__always)
  func find(in line: FuzzyLine) -> Int {
    let first = places[0] >> 6
    let end = (line.count &+ 63) >> 6
    for word in first..<end {
      let start = word &<< 6
      let block = ByteBlock(line.start + start, readable: line.readable &- start)
      let open = ByteBlock.first(line.count &- start)
      let row = masks + word &* letters.kindCount
      for kind in 0..<letters.kindCount {
        row[kind] = block.places(of: letters.values[kind], fold: letters.folds[kind]) & open
      }
      used[word] = 0
    }
    findUsed(endWord: end)
    // Where the distance is more than a byte holds, columns without a letter stand between.
    var count = line.count / 255
    for word in first..<end { count &+= used[word].nonzeroBitCount }
    return count
  }

  /// Takes the letters as late as possible, from the last to the first.
  @inline(__always)
  private func findUsed(endWord: Int) {
    var word = endWord &- 1
    var open = ~UInt64(0)
    var row = letters.count &- 1
    while row >= 0 {
      let kind = masks + letters.kinds[row]
      var hits = kind[word &* letters.kindCount] & open
      while hits == 0 {
        word &-= 1
        hits = kind[word &* letters.kindCount]
      }
      let last = UInt64(1) &<< UInt64(63 &- hits.leadingZeroBitCount)
      open = last &- 1
      let place = places[row]
      var from = ~UInt64(0) &<< UInt64(place & 63)
      var other = place >> 6
      while other < word {
        used[other] |= kind[other &* letters.kindCount] & from
        from = ~0
        other &+= 1
      }
      used[word] |= hits & from
      row &-= 1
    }
  }

  /// Writes the letters that were found to a lane of columns.
  @inline(__always)
  func write(_ line: FuzzyLine, to columns: UnsafeMutablePointer<LaneColumn>, lane: Int) {
    var lane = UnsafeMutableRawPointer(columns).assumingMemoryBound(to: UInt8.self) + lane
    var last = max(places[0] &- 1, 0)
    var word = places[0] >> 6
    let end = (line.count &+ 63) >> 6
    if places[0] == 0 {
      let letter = line.start.load(as: UInt8.self)
      let bonus = bonuses[Int(letter) &<< 8 | Int(PairBonuses.beforeText)]
      LaneColumn.write(letter, bonus, distance: 1, to: &lane)
      used[0] &= ~1
    }
    while word < end {
      var hits = used[word]
      while hits != 0 {
        let place = word &<< 6 &+ hits.trailingZeroBitCount
        hits &= hits &- 1
        let pair = line.start.loadUnaligned(fromByteOffset: place &- 1, as: UInt16.self)
        let both = Int(UInt16(littleEndian: pair))
        var distance = place &- last
        last = place
        while distance > 255 {
          LaneColumn.write(0, 0, distance: 255, to: &lane)
          distance &-= 255
        }
        LaneColumn.write(
          UInt8(truncatingIfNeeded: both >> 8), bonuses[both],
          distance: UInt8(truncatingIfNeeded: distance), to: &lane)
      }
      word &+= 1
    }
  }
}
