import Screen
import SeededRandom
import Testing

/// What holds for whatever is cleaned: for every scalar, and for texts made of the worst ones.
@Suite struct CleaningInvariantTests {
  private let metrics = TextMetrics()

  @Test("Every scalar comes out as something that may be sent, and is seen")
  func everyScalar() {
    var failures: [String] = []
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = CleanText(cleaning: String(Character(scalar)))
      if !isSendable(scalar), scalar.properties.generalCategory != .spaceSeparator {
        if text.string != code(scalar) { failures.append("\(String(value, radix: 16)): \(text)") }
        continue
      }
      let isFine =
        text.string.unicodeScalars.allSatisfy(isSendable) && metrics.width(of: text) >= 1
        && CleanText(cleaning: text.string).string.utf8.elementsEqual(text.string.utf8)
        && ("a" + text.string).count == 1 + text.string.count
        && text.string.unicodeScalars.contains(scalar)
          == (isSendable(scalar) && !isPartOfASyllable(scalar))
      if !isFine { failures.append("\(String(value, radix: 16)): \(text)") }
    }
    #expect(failures.prefix(20) == [])
  }

  // Of the clusters, the longest are nine openers and a base with eight marks, each of which may
  // have a joiner.
  @Test("Texts of the worst scalars: cleaned once is cleaned, clusters end, widths add up")
  func nastyTexts() {
    var generator = SeededGenerator(seed: 1)
    var failures: [String] = []
    for _ in 0..<6_000 {
      let left = CleanText(cleaning: nastyText(&generator, upTo: 24))
      let right = CleanText(cleaning: nastyText(&generator, upTo: 24))
      let both = left + right
      let isFine =
        isSettled(left)
        && both.string.unicodeScalars.allSatisfy { isSendable($0) || isJoiner($0) }
        && startsOnItsOwnBase(left)
        && metrics.width(of: both) == metrics.width(of: left) + metrics.width(of: right)
        && metrics.width(of: both) == both.string.reduce(0) { $0 + metrics.width(of: $1) }
        && both.string.allSatisfy { metrics.width(of: $0) >= 1 }
        && left.string.allSatisfy { $0.unicodeScalars.count <= 27 }
      if !isFine { failures.append(left.string.debugDescription + right.string.debugDescription) }
    }
    #expect(failures.prefix(5) == [])
  }

  @Test("Text is clean if cleaning leaves it as it is")
  func isClean() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<4_000 {
      let raw = nastyText(&generator, upTo: 6)
      // The first character keeps the whole text off the fast paths.
      let cleaned = CleanText(cleaning: "👍 " + raw).string.unicodeScalars.dropFirst(2)
      let isFine = CleanText.isClean(raw) == cleaned.elementsEqual(raw.unicodeScalars)
      #expect(isFine, "\(raw.debugDescription)")
    }
  }

  @Test("Two short clean texts put together are clean")
  func concatenation() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<5_000 {
      let left = CleanText(cleaning: nastyText(&generator, upTo: 4, repeats: false))
      let right = CleanText(cleaning: nastyText(&generator, upTo: 4, repeats: false))
      guard isSettled(left + right) else {
        Issue.record("\(left.string.debugDescription) \(right.string.debugDescription)")
        return
      }
    }
  }

  @Test("The fast path for ASCII shows what the plain path shows")
  func fastPath() {
    for first in UInt8(0)..<0x80 {
      for second in UInt8(0)..<0x80 {
        let raw = String(decoding: [first, second], as: UTF8.self)
        // The last character keeps the whole text off the fast paths.
        let plain = CleanText(cleaning: raw + "👍").string.dropLast()
        #expect(CleanText(cleaning: raw).string == plain)
      }
    }
  }

  private func code(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x20: "^" + String(Array("@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_")[Int(scalar.value)])
    case 0x7f: "^?"
    default: "<" + String(scalar.value, radix: 16) + ">"
    }
  }

  private func isSettled(_ text: CleanText) -> Bool {
    CleanText(cleaning: text.string).string.utf8.elementsEqual(text.string.utf8)
  }

  private func startsOnItsOwnBase(_ text: CleanText) -> Bool {
    ("a" + text.string).count == 1 + text.string.count
  }

  /// By the words of the rule: no control, format, separator, private, unassigned or invisible
  /// scalar, and of the spaces only two.
  private func isSendable(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    case .spaceSeparator: return scalar == " " || scalar == "\u{a0}"
    default: return !properties.isDefaultIgnorableCodePoint
    }
  }

  /// What may be sent at some places only; which, `CleaningJoinersTests` say.
  private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{200c}", "\u{200d}", "\u{fe0e}", "\u{fe0f}"].contains(scalar)
  }

  /// Hangul vowels and trailing consonants, which may be sent, but not alone.
  private func isPartOfASyllable(_ scalar: Unicode.Scalar) -> Bool {
    0x1160...0x11ff ~= scalar.value || 0xd7b0...0xd7ff ~= scalar.value
  }

  private func nastyText(
    _ generator: inout SeededGenerator, upTo length: Int, repeats: Bool = true
  ) -> String {
    let nasty = Array(
      """
      a>-界か👍☝🇫🇷\u{1f3fd}\u{301}\u{302}\u{20dd}\u{903}\u{e33}\u{ff9e}\u{915}\u{94d}\u{93f}\
      \u{1100}\u{1161}\u{11a8}가각\u{d4e}\u{111c2} \u{a0}\u{3000}\t\n\u{1b}\u{9b}\u{202e}\u{200d}\
      \u{200c}\u{631}\u{64e}1❤\u{20e3}\u{fe0e}\u{17b4}\u{1780}\u{fe0f}\u{34f}\u{e0041}\u{e000}\u{378}\u{fffd}\u{25cc}\u{115f}\u{1b44}\u{1b13}
      """.unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<generator.next(below: length + 1) {
      let scalar = nasty[generator.next(below: nasty.count)]
      let count = repeats && generator.next(below: 8) == 0 ? 10 : 1
      text.append(contentsOf: repeatElement(scalar, count: count))
    }
    return String(text)
  }
}
