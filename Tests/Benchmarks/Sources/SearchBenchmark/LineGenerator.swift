import SeededRandom

/// Makes up lines of 60 to 250 bytes, the same for the same seed; 3 in 100 are not ASCII.
///
/// Words are drawn so that the second is half as frequent as the first, the third a third, and so
/// on (Zipf's law), which is how words are in prose.
struct LineGenerator {
  private(set) var random: SeededGenerator
  private let words: [[UInt8]]
  private let foreign = [
    "Île", "Straße", "naïve", "Łódź", "São", "Идлиб", "нефть", "ایران", "和平", "«мир»",
  ].map { Array($0.utf8) }
  private let separators = [", ", ". ", "-", "/", " 20", ": ", "_"].map { Array($0.utf8) }

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    words = Self.words(&random).map { Array($0.utf8) }
  }

  /// The next line, in UTF-8.
  mutating func next() -> [UInt8] {
    let size = Int.random(in: 60...250, using: &random)
    let isForeign = Int.random(in: 0..<100, using: &random) < 3
    var line: [UInt8] = []
    line.reserveCapacity(size + 40)
    while line.count < size {
      if !line.isEmpty { appendSeparator(to: &line) }
      let place = Int(Double(words.count) * pow4(Double.random(in: 0..<1, using: &random)))
      line +=
        isForeign && random.next(below: 8) == 0
        ? random.pick(foreign) : words[min(place, words.count - 1)]
    }
    if isForeign {
      line.append(UInt8(ascii: " "))
      line += random.pick(foreign)
    }
    return line
  }

  private mutating func appendSeparator(to line: inout [UInt8]) {
    let choice = random.next(below: 60)
    if choice < separators.count {
      line += separators[choice]
    } else {
      line.append(UInt8(ascii: " "))
    }
  }

  /// Known words, the most frequent first, and made-up ones of syllables after them.
  private static func words(_ generator: inout SeededGenerator) -> [String] {
    let known = """
      the of and to in government coalition support forces Syria Russia Iran for on is with by Idlib
      Aleppo Damascus region agreement military position economic border negotiate ceasefire oil
      Turkey Kurdish opposition pipeline sanctions airbase deployment reconstruction DeirEzZor
      Hezbollah mediation federalism sovereignty humanitarian extraordinary jurisprudence quixotic
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    let starts = [
      "st", "pr", "k", "m", "t", "b", "d", "fr", "s", "l", "n", "g", "v", "ch", "w", "h",
    ]
    let middles = ["a", "e", "i", "o", "u", "ea", "ou", "ai"]
    let ends = ["n", "r", "t", "l", "s", "nd", "ck", "m", "ng", "", "", "rt", "x"]
    let made = (0..<4000).map { _ in
      (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        [starts, middles, ends].map { $0[Int.random(in: $0.indices, using: &generator)] }.joined()
      }.joined()
    }
    return known + made
  }
}

private func pow4(_ value: Double) -> Double { value * value * value * value }
