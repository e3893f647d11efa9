import Dossiers
import SeededRandom

/// Lines of text, made up or given, and the dossier whose items they are.
struct Corpus {
  let lines: [String]

  /// The lines of a text.
  init(_ lines: [String]) {
    self.lines = lines
  }

  /// As many lines of 60 to 250 bytes, the same for the same seed; 3 in 100 are not ASCII.
  ///
  /// Words are drawn so that the second is half as frequent as the first, the third a third, and so
  /// on (Zipf's law), which is how words are in prose.
  init(count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = Self.words(&generator)
    let foreign = [
      "Île", "Straße", "naïve", "Łódź", "São", "Идлиб", "нефть", "ایران", "和平", "«мир»",
    ]
    lines = (0..<count).map { _ in
      let size = Int.random(in: 60...250, using: &generator)
      let isForeign = Int.random(in: 0..<100, using: &generator) < 3
      var line = ""
      while line.utf8.count < size {
        if !line.isEmpty { line += Self.separator(&generator) }
        let place = Int(Double(words.count) * pow4(Double.random(in: 0..<1, using: &generator)))
        let word = words[min(place, words.count - 1)]
        line +=
          isForeign && Int.random(in: 0..<8, using: &generator) == 0
          ? foreign[Int.random(in: foreign.indices, using: &generator)] : word
      }
      if isForeign { line += " " + foreign[Int.random(in: foreign.indices, using: &generator)] }
      return line
    }
  }

  private static func separator(_ generator: inout SeededGenerator) -> String {
    let separators = [", ", ". ", "-", "/", " 20", ": ", "_"]
    let choice = Int.random(in: 0..<60, using: &generator)
    return choice < separators.count ? separators[choice] : " "
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

  /// The lines as `fzf` reads them.
  var text: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += Array(line.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// A dossier with an item for each line, which is its title; read by the program's own reader, so
  /// that its texts lie in memory as they do in the program.
  func dossier() throws -> Dossier {
    var json = Array(
      """
      {"formatVersion": 1, "id": "benchmark", "title": "Benchmark", "source": {"title": "None",
      "author": "Nobody", "note": "made up", "passages": [{"number": 1, "synopsis": "None"}]},
      "actors": [{"id": "a", "name": "A", "short": "A"}, {"id": "b", "name": "B", "short": "B"}],
      "domains": [{"id": "d", "name": "D", "short": "D"}], "relations": [], "context": [],
      "items": [
      """.utf8)
    for (number, line) in lines.enumerated() {
      if number > 0 { json.append(UInt8(ascii: ",")) }
      json += Array(
        """
        {"id": "i\(number)", "actor": "\(number % 2 == 0 ? "a" : "b")", "domain": "d",
        "kind": "goal", "modality": "asserted", "citations": [{"passage": 1}], "summary": "",
        "title": "
        """.utf8)
      for byte in line.utf8 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          json.append(UInt8(ascii: "\\"))
        }
        json.append(byte)
      }
      json += Array("\"}".utf8)
    }
    json += Array("]}".utf8)
    return try DossierReader.read(json)
  }
}

private func pow4(_ value: Double) -> Double { value * value * value * value }
