import Testing

@testable import Dossiers

@Suite struct SpellingCheckTests {
  /// What is said of the last of several spellings, each in a list of its own.
  private func fault(_ spellings: String...) -> String? {
    var check = SpellingCheck("tag")
    var last: String?
    for spelling in spellings { last = check.fault(of: Text(spelling), in: [Text(spelling)]) }
    return last
  }

  @Test(arguments: [
    ("Idlib", "idlib"), ("Idlib", "IDLIB"), ("air base", "airbase"), ("a b", "a\u{A0}b"),
    ("Malaga", "Málaga"), ("Łódź", "Lodz"), ("ЁЛКА", "ёлка"), ("Άλφα", "αλφα"), ("Ö", "o\u{308}"),
    ("كِتاب", "كتاب"), ("Zürich", "Zu rich"),
  ])
  func tellsSpellingsThatDifferInCaseAccentsOrSpaces(first: String, second: String) {
    for (one, other) in [(first, second), (second, first)] where one != other {
      #expect(
        fault(one, other)
          == "the tag \"\(other)\" differs from \"\(one)\" only in case, accents or spaces; "
          + "write both alike")
    }
  }

  @Test(arguments: [
    ("Idlib", "Idleb"), ("мир", "мор"), ("e", "i"), ("貿易", "和平"), ("ا", "ب"), ("a-b", "ab"),
    ("", "a"), ("и", "й"), ("1", "2"), ("한국", "조선"),
  ])
  func leavesOtherSpellingsAlone(first: String, second: String) {
    #expect(fault(first, second) == nil)
    #expect(fault(first, first) == nil)
  }

  @Test(arguments: [("cop", "сор"), ("COP", "СОР"), ("Ohm", "Оhm"), ("KOH", "ΚΟΗ"), ("сор", "cop")])
  func tellsTextsThatLookAlike(first: String, second: String) {
    let message = fault(first, second)
    let isMixed = Script.mixture(in: second) != nil
    #expect(
      message?.hasSuffix(
        isMixed ? "write the word in one script" : "in other letters; write both alike") == true)
  }

  @Test(arguments: [
    ("Idlіb", "і", "Latin", "Cyrillic"), ("Мoсква", "o", "Cyrillic", "Latin"),
    ("αlpha", "α", "Latin", "Greek"), ("in Idlib, Сyria", "С", "Latin", "Cyrillic"),
    ("Аa", "a", "Cyrillic", "Latin"),
  ])
  func tellsMixedScripts(text: String, letter: String, usual: String, other: String) {
    let code = hexadecimal(letter.unicodeScalars.first?.value ?? 0, digits: 4)
    #expect(
      fault(text)
        == "the tag \"\(text)\" mixes \(usual) and \(other) letters in one word: "
        + "\"\(letter)\" (U+\(code)) is \(other); write the word in one script")
  }

  @Test(arguments: [
    "β-carotene", "5 µm", "Москва (Moscow)", "naïve", "漢字kanji", "نفتoil", "Łódź", "Ελλάδα", "10K",
    "x²", "",
  ])
  func takesScriptsSideBySide(text: String) {
    #expect(fault(text) == nil)
  }

  @Test func tellsEachSpellingOnce() {
    #expect(fault("a", "A", "A") == nil)
    #expect(fault("Idlіb", "Idlіb") == nil)
  }

  /// Two spellings in one list are there so that either is found.
  @Test func takesBothSpellingsInOneList() {
    var check = SpellingCheck("tag")
    let both = [Text("air base"), Text("airbase")]
    #expect(both.allSatisfy { check.fault(of: $0, in: both) == nil })
    #expect(check.fault(of: Text("airbase"), in: [Text("airbase")]) == nil)
  }
}
