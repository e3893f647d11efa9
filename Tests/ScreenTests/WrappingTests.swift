import Screen
import SeededRandom
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 5, 0, [""]),
    ("one two three", 7, 0, ["one two", "three"]),
    ("one two three", 5, 2, ["one", "two", "thr", "ee"]),
    ("one  two ", 3, 0, ["one", "two"]),
    ("one two ", 9, 0, ["one two "]),
    ("a lonely   rider", 8, 0, ["a lonely", "rider"]),
    ("  indented text", 10, 0, ["  indented", "text"]),
    ("    x", 2, 0, ["  ", "x"]),
    ("     ", 2, 0, ["  "]),
    ("pro-government forces", 16, 0, ["pro-government", "forces"]),
    ("pro-government forces", 8, 0, ["pro-", "governme", "nt", "forces"]),
    ("and/or", 4, 0, ["and/", "or"]),
    ("2016-2017", 6, 0, ["2016-2", "017"]),
    ("war—peace", 6, 0, ["war—", "peace"]),
    ("10\u{a0}% of", 4, 0, ["10\u{a0}%", "of"]),
    ("unbreakable", 4, 0, ["unbr", "eaka", "ble"]),
    ("中文字符。好", 8, 0, ["中文字", "符。好"]),
    ("在「東京」に", 4, 0, ["在", "「東", "京」", "に"]),
    ("界", 1, 0, ["界"]),
    ("界a 界", 1, 0, ["界", "a", "界"]),
    ("👍🏽👍🏽", 3, 0, ["👍🏽", "👍🏽"]),
    ("e\u{301}e\u{301}e\u{301}", 2, 0, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("abc", 0, 9, ["a", "b", "c"]),
    ("abc", .min, .min, ["a", "b", "c"]),
    ("abc", .max, .max, ["abc"]),
  ])
  func examples(_ text: String, _ width: Int, _ hanging: Int, _ expected: [String]) {
    let lines = StyledText(CleanText(cleaning: text))
      .wrapped(to: width, metrics: TextMetrics(), hanging: hanging)
    #expect(lines.map(\.text.string) == expected)
  }

  @Test("Every short text in every small width, against a slow oracle")
  func everyShortText() {
    check(symbols: ["a", " ", "-", "界", "e\u{301}", "\u{1b}"], upTo: 4, hangings: [0, 1])
  }

  @Test("Every longer text of few symbols, against a slow oracle")
  func everyLongerText() {
    check(symbols: ["a", " ", "-"], upTo: 6, hangings: [0, 2])
    check(symbols: ["界", "。", "「", "a", " "], upTo: 4, hangings: [0])
  }

  @Test("The fast path for ASCII breaks where the plain path breaks")
  func fastPath() {
    var generator = SeededGenerator(seed: 3)
    let symbols = Array("aaaaaZ19-/.,(  ")
    for _ in 0..<300 {
      let string = String((0..<60).map { _ in symbols[generator.next(below: symbols.count)] })
      let plainString = String(string.map { $0 == "a" ? "é" : $0 })
      for width in [1, 2, 5, 11, 30] {
        let fast = lines(string, width)
        let plain = lines(plainString, width).map { String($0.map { $0 == "é" ? "a" : $0 }) }
        #expect(fast == plain, "\(string) in \(width)")
      }
    }
  }

  private func lines(_ string: String, _ width: Int) -> [String] {
    StyledText(CleanText(cleaning: string)).wrapped(to: width, metrics: TextMetrics(), hanging: 3)
      .map(\.text.string)
  }

  private func check(symbols: [String], upTo length: Int, hangings: [Int]) {
    var texts = [""]
    var longest = texts
    for _ in 0..<length {
      longest = longest.flatMap { text in symbols.map { text + $0 } }
      texts += longest
    }
    let styles = [Style.plain, Style(attributes: .bold), Style(foreground: .indexed(2))]
    for string in texts {
      // A style of its own for every other cluster, to see that none is lost or moved.
      var text = StyledText()
      for (index, character) in CleanText(cleaning: string).string.enumerated() {
        text.append(CleanText(cleaning: String(character)), styles[index / 2 % 3])
      }
      for hanging in hangings {
        for width in 0...6 {
          let lines = text.wrapped(to: width, metrics: TextMetrics(), hanging: hanging)
          let expected = WrappingOracle(text).lines(width: width, hanging: hanging)
          if lines != expected {
            Issue.record(
              "\(string.debugDescription) in \(width), \(hanging): \(lines) not \(expected)")
            return
          }
        }
      }
    }
  }
}
