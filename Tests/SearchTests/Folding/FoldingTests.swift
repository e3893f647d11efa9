import Testing

@testable import Search

struct FoldingTests {
  private func fold(_ text: String) -> String {
    String(decoding: FoldedText(text).bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("Île", "ile"), ("I\u{302}le", "ile"), ("Straße", "strasse"), ("STRAẞE", "strasse"),
      ("Łódź", "lodz"), ("Đồng", "dong"), ("İstanbul", "istanbul"), ("ışık", "isik"),
      ("Ærø", "aero"), ("Œuvre", "oeuvre"), ("ﬁle", "file"), ("oﬃce", "office"), ("baﬄe", "baffle"),
      ("ﬅ", "st"), ("ﬆ", "st"), ("Ｆｕｌｌ　Ｗｉｄｔｈ！", "full width!"), ("Þór", "thor"),
      ("ｶﾞｶﾅ", "カ\u{3099}カナ"), ("ﾊﾟ", "ハ\u{309A}"), ("ﾡ", "ㄱ"), ("ﬔ", "մե"), ("１７", "17"), ("Ǆ", "ǆ"),
      ("Việt Nam", "viet nam"), ("Ǭ", "o"), ("Å", "a"), ("ſ", "s"),
      ("Ἀθῆναι", "αθηναι"), ("ΛΌΓΟΣ", "λογοσ"), ("λόγος", "λογοσ"), ("ᾧ", "ω"),
      ("Ёлка", "елка"), ("Йемен", "иемен"), ("и\u{306}", "и"), ("Київ", "киів"), ("Ґ", "ґ"),
      ("Հայ", "հայ"), ("Ꭰ", "ꭰ"), ("𐐀", "𐐨"),
    ])
  func foldsLetters(text: String, folded: String) {
    // As scalars: as strings, й and и with its mark would be the same.
    #expect(fold(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  @Test(
    arguments: [
      ("إيران", "ايران"), ("ایران", "ايران"), ("کرد", "كرد"), ("مـحـمـد", "محمد"),
      ("مُحَمَّد", "محمد"), ("موسى", "موسي"), ("مدرسة", "مدرسه"), ("آب", "اب"), ("٢٠١٧", "2017"),
      ("۲۰۱۷", "2017"), ("می‌خواهد", "ميخواهد"), ("שָׁלוֹם", "שלום"), ("ﬡ", "א"), ("ﭏ", "אל"),
      ("ﺣﻠﺐ", "حلب"), ("ﺍﻳﺮﺍﻥ", "ايران"), ("ﺇﻳﺮﺍﻥ", "ايران"), ("ﮐﺮﺩ", "كرد"), ("ﯾ", "ي"),
      ("ﻻ", "لا"), ("ﻵ", "لا"), ("ﻹ", "لا"), ("ﺔ", "ه"), ("ﷲ", "الله"), ("\u{FE70}", ""), ("ﹱ", ""),
      ("\u{FC5E}", ""), ("ﳲ", ""), ("﷼", "ريال"), ("ﷺ", "صلي الله عليه وسلم"),
    ])
  func foldsArabicPersianAndHebrew(text: String, folded: String) {
    #expect(fold(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  @Test(
    arguments: [
      ("a\u{AD}b", "ab"), ("a\u{200B}b", "ab"), ("\u{202E}a\u{FEFF}", "a"), ("👨‍👩‍👧", "👨👩👧"),
      ("❤️", "❤"), ("a\u{A0}b\tc\u{3000}d\r\ne", "a b c d  e"), ("Iran’s", "iran's"),
      ("“a” – b", "\"a\" - b"), ("Baʿath", "baath"), ("a\u{0}\u{1B}b", "a\u{0}\u{1B}b"),
    ])
  func foldsSigns(text: String, folded: String) {
    #expect(fold(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  @Test(arguments: [("が", "か"), ("हिन्दी", "हनद"), ("ไทย", "ทย"), ("บ้าน", "บาน"), ("한", "하")])
  func keepsMarksThatMakeOtherLetters(text: String, other: String) {
    #expect(fold(text) != fold(other))
  }

  /// Whatever is canonically equivalent folds to the same, by the scalar.
  @Test(arguments: ["é", "ǟ", "ệ", "ᾧ", "й", "ї", "أ", "ۂ", "が", "한글", "각", "Å", "Ω", "שׁ", "ড়"])
  func foldsEveryCompositionAlike(text: String) {
    var parts = String.UnicodeScalarView()
    func decompose(_ scalar: Unicode.Scalar) {
      guard let (first, second) = DecompositionTable.shared.decomposition(of: scalar) else {
        return parts.append(scalar)
      }
      decompose(first)
      if let second { parts.append(second) }
    }
    text.unicodeScalars.forEach(decompose)
    #expect(fold(text).unicodeScalars.elementsEqual(fold(String(parts)).unicodeScalars))
  }

  /// Hangul against the judge that Swift's comparison is.
  @Test func decomposesEveryHangulSyllable() throws {
    for value in UInt32(0xAC00)...0xD7A3 {
      let syllable = try #require(Unicode.Scalar(value))
      let folded = fold(String(syllable))
      #expect(folded == String(syllable) && folded.unicodeScalars.count > 1)
    }
  }

  /// Folding twice is folding once, in every block with letters that have case or decompose.
  @Test(arguments: [0..<0x3100, 0xA000..<0xAC00, 0xF900..<0x12000, 0x16E00..<0x1F000])
  func isIdempotent(values: Range<UInt32>) {
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = FoldedText(String(scalar))
      let again = FoldedText(String(decoding: once.bytes, as: UTF8.self))
      let isLower = (0..<again.count).allSatisfy { again.cases[$0] == .lower }
      if once.bytes != again.bytes || !isLower {
        Issue.record("\(String(value, radix: 16))")
      }
    }
  }

  @Test(
    arguments: [
      ("Ab9", "ULL"), ("É", "U"), ("ß", "LL"), ("ẞ", "UE"), ("ÆaB", "UELU"), ("Й", "UU"),
      ("İ", "U"), ("ﬁ", "LL"), ("Ａａ", "UL"), ("ﻻ", "LLLL"), ("\u{2126}", "UU"), ("ي", "LL"),
    ])
  func remembersCase(text: String, cases: String) {
    let folded = FoldedText(text)
    #expect(folded.count == folded.cases.count)
    let letters: [LetterCase: String] = [.lower: "L", .upper: "U", .either: "E"]
    #expect((0..<folded.count).compactMap { letters[folded.cases[$0]] }.joined() == cases)
  }

  @Test func remembersCaseAcrossWords() {
    let text = String(repeating: "aB", count: 100)
    let folded = FoldedText(text)
    #expect((0..<200).allSatisfy { folded.cases[$0] == ($0 % 2 == 0 ? .lower : .upper) })
  }
}
