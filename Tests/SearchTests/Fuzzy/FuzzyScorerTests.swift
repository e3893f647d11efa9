import Testing

@testable import Search

struct FuzzyScorerTests {
  private let match = 16
  private let white = 10
  private let camel = 7

  private func score(_ pattern: String, _ text: String) -> Int? {
    FuzzyPattern(Pattern(pattern)).match(in: text)?.score
  }

  /// The text with the matched characters in brackets.
  private func marked(_ pattern: String, _ text: String) throws -> String {
    let found = try #require(FuzzyPattern(Pattern(pattern)).match(in: text))
    let bytes = Array(text.utf8)
    var (marked, last) = ([UInt8](), 0)
    for range in found.ranges {
      marked += bytes[last..<range.lowerBound] + [0x5B] + bytes[range] + [0x5D]
      last = range.upperBound
    }
    return String(decoding: marked + bytes[last...], as: UTF8.self)
  }

  @Test func addsUpWhatALetterIsWorth() {
    #expect(score("a", "a") == match + 2 * white)
    #expect(score("a", "xa") == match)
    #expect(score("b", "aB") == match + 2 * camel)
    #expect(score("1", "a1") == match + 2 * camel)
    #expect(score("a", "/a") == match + 2 * 9)
    #expect(score("a", "-a") == match + 2 * 8)
    #expect(score("-", "a-") == match + 2 * 8)
    #expect(score("-", "a -") == match + 2 * white)
    #expect(score("-", "a/-") == match + 2 * 9)
    #expect(score(" ", "a ") == match + 2 * white)
  }

  @Test func addsUpRunsAndGaps() {
    // A run takes the bonus of its beginning, at least 4.
    #expect(score("ab", "ab") == 2 * match + 3 * white)
    #expect(score("ab", "xab") == 2 * match + 4)
    // One letter skipped costs 3, each further one 1.
    #expect(score("ab", "axb") == 2 * match + 2 * white - 3)
    #expect(score("ab", "axxxb") == 2 * match + 2 * white - 5)
    // A boundary within a run counts by itself where it is worth more.
    #expect(score("a-b", "xa-b") == 3 * match + 8 + 8)
    #expect(score("te", "meet in the") == 2 * match + 2 * white - 3)
  }

  @Test func wantsTheLettersInTheirOrder() {
    #expect(score("ab", "ba") == nil)
    #expect(score("aa", "a") == nil)
    #expect(score("a", "") == nil)
    #expect(score("", "") == 0)
    #expect(score("", "abc") == 0)
  }

  /// One letter is taken at the first boundary of any kind, even where a better one follows.
  @Test func stopsAtTheFirstBoundaryForOneLetter() {
    #expect(score("a", "x-a a") == match + 2 * 8)
    #expect(score("a", "xa bA a") == match + 2 * white)
    #expect(score("a", "xaA") == match + 2 * camel)
  }

  @Test(
    arguments: [
      ("dmscs", "Damascus", "[D]a[m]a[s][c]u[s]"), ("te", "meet in the", "meet in [t]h[e]"),
      ("idl", "I do it in Idlib", "I do it in [I][d][l]ib"), ("ile", "Une Île", "Une [Î][l][e]"),
      ("ele", "x E\u{301}le", "x [E\u{301}][l][e]"), ("иран", "И Иран", "И [И][р][а][н]"),
      ("کی", "کشور يك", "[ک]شور [ي]ك"), ("fb", "foo bar", "[f]oo [b]ar"),
    ])
  func tellsTheCharacters(pattern: String, text: String, expected: String) throws {
    #expect(try marked(pattern, text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func tellsACharacterTwice() {
    let ranges = FuzzyPattern(Pattern("ss")).match(in: "Maß")?.ranges
    #expect(ranges == [2..<4, 2..<4])
  }

  @Test(
    arguments: [
      ("Id", "idlib", false), ("Id", "Idlib", true), ("iD", "IDD", false), ("id", "ID", true),
      ("É", "e", false), ("É", "xE", true), ("AE", "Æ", true), ("Ae", "Æ", true),
    ])
  func minds(pattern: String, text: String, isFound: Bool) {
    #expect((score(pattern, text) != nil) == isFound)
  }

  /// Every small text and pattern: found where there is a subsequence and only there, with letters
  /// that spell the pattern.
  @Test func findsASubsequenceExactlyWhereThereIsOne() {
    let alphabet = Array("aB/ ")
    for text in words(alphabet, upTo: 5) {
      for pattern in words(Array("ab/ "), upTo: 2) where !pattern.isEmpty {
        let fuzzy = FuzzyPattern(Pattern(pattern))
        let found = FuzzyScorer.alignment(of: fuzzy, in: FuzzyText(text))
        let expected = isSubsequence(pattern, of: text.lowercased())
        #expect((found != nil) == expected, "\(pattern) in \(text)")
        guard let found else { continue }
        let letters = Array(text.lowercased())
        #expect(String(found.positions.map { letters[$0] }) == pattern, "\(pattern) in \(text)")
        #expect(found.score <= FuzzyScoring.highest(forLetters: pattern.count))
        #expect(found.score > 0)
      }
    }
  }

  private func words(_ alphabet: [Character], upTo length: Int) -> [String] {
    var (all, last) = ([""], [""])
    for _ in 0..<length {
      last = last.flatMap { word in alphabet.map { word + String($0) } }
      all += last
    }
    return all
  }

  private func isSubsequence(_ pattern: String, of text: String) -> Bool {
    var rest = pattern[...]
    for letter in text where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
