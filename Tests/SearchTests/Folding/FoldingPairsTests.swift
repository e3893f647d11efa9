import Dossiers
import Testing

@testable import Search

/// What readers take for the same is found both ways: typed plainly in a text that is not plain,
/// and the other way round.
struct FoldingPairsTests {
  private static let latin: [(String, String)] = [
    ("ß", "ss"), ("ẞ", "SS"), ("ø", "o"), ("Ø", "O"), ("ł", "l"), ("Ł", "L"), ("đ", "d"),
    ("Đ", "D"), ("ı", "i"), ("İ", "I"), ("æ", "ae"), ("Æ", "AE"), ("Æ", "Ae"), ("œ", "oe"),
    ("Œ", "OE"), ("é", "e"), ("e\u{301}", "e"), ("é", "e\u{301}"), ("ñ", "n"), ("å", "a"),
    ("ç", "c"), ("ğ", "g"), ("ş", "s"), ("š", "s"), ("ž", "z"), ("ť", "t"), ("ệ", "e"),
  ]
  private static let arabic: [(String, String)] = [
    ("ي", "ی"), ("ى", "ی"), ("ك", "ک"), ("مـحـمد", "محمد"), ("مُحَمَّد", "محمد"), ("أ", "ا"),
    ("إ", "ا"),
    ("آ", "ا"), ("ٱ", "ا"), ("ة", "ه"), ("ئ", "ی"), ("ؤ", "و"), ("۲۰۱۷", "2017"), ("٢٠١٧", "2017"),
    ("ﻻ", "لا"), ("ﻷ", "لا"), ("ﺳﻮﺭﻳﺎ", "سوريا"), ("ﭘ", "پ"), ("ﷲ", "الله"),
    ("می‌خواهد", "میخواهد"), ("ایران", "إيران"), ("کرد", "كُرد"),
  ]
  private static let others: [(String, String)] = [
    ("ё", "е"), ("Ё", "Е"), ("е\u{308}", "е"), ("й", "и"), ("ї", "і"), ("ά", "α"), ("ς", "σ"),
    ("שָׁלוֹם", "שלום"), ("“", "\""), ("’", "'"), ("–", "-"), ("\u{A0}", " "),
    ("ﬃ", "ffi"), ("Ｂ", "B"), ("ｂ", "b"), ("（", "("), ("ｶ", "カ"), ("ﾊﾟ", "パ"), ("ｰ", "ー"),
  ]

  @Test(arguments: latin + arabic + others)
  func isFoundBothWays(one: String, other: String) throws {
    for (text, typed) in [(one, other), (other, one)] {
      #expect(finds(typed, in: text), "\(typed) in \(text)")
      #expect(finds("x\(typed)y", in: "a x\(text)y b"), "\(typed) within \(text)")
      let marked = Highlighter(Query.looking(for: "x\(typed)y"))
        .ranges(in: "a x\(text)y b", field: .title)
      #expect(marked == [2..<4 + text.utf8.count], "\(typed) within \(text)")
    }
  }

  /// Every letter that is composed of an ASCII letter and marks, with that letter.
  @Test func everyComposedLatinLetterIsFoundBothWays() {
    var checked = 0
    for value in UInt32(0xC0)...0x1EFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var base = scalar
      while let (first, second) = DecompositionTable.shared.decomposition(of: base),
        second != nil || first != base
      {
        base = first
      }
      guard base != scalar, base.isASCII, base.properties.isAlphabetic else { continue }
      checked += 1
      #expect(finds(String(base), in: String(scalar)), "\(base) in \(scalar)")
      #expect(finds(String(scalar), in: String(base)), "\(scalar) in \(base)")
    }
    #expect(checked > 400)
  }

  /// Every form that only looks otherwise, with the letters that it shows.
  @Test func everyPresentationFormIsFoundBothWays() throws {
    let forms = DecompositionTable.forms
    #expect(forms.characters.count == 979)
    var checked = 0
    for value in forms.characters {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(PresentationForms.characters.contains(value))
      let parts = try #require(forms.parts(of: scalar))
      let plain = String(String.UnicodeScalarView(parts))
      let (folded, again) = (FoldedText(String(scalar)), FoldedText(plain))
      #expect(folded == again, "\(String(value, radix: 16))")
      guard folded.count > 0 else { continue }
      checked += 1
      for (text, typed) in [(String(scalar), plain), (plain, String(scalar))] {
        let whole = "☀\(text)☁"
        // A mark is found with what it stands on.
        let start = whole.count == text.count + 2 ? 3 : 0
        let ranges = MappedText(whole).ranges(of: PatternSearch(pattern: Pattern(typed)))
        #expect(ranges.merged() == [start..<3 + text.utf8.count], "\(String(value, radix: 16))")
      }
    }
    #expect(checked > 950)
  }

  /// Part of a ligature marks it whole, and the letters of a fuzzy word are in it.
  @Test func aPartOfALigatureMarksIt() throws {
    for (text, typed) in [("x ﷲ y", "لل"), ("oﬃce", "fi"), ("ｘ Ｆｕｌｌ", "full"), ("ﻻ", "ا")] {
      let query = try Query(parsing: typed, vocabulary: Sample.vocabulary)
      let fuzzy = try Query(parsing: "~" + typed, vocabulary: Sample.vocabulary)
      let index = Index(Sample.dossier(items: [Sample.item("r1", title: text)]))
      #expect(index.matches(query).count == 1 && index.matches(fuzzy).count == 1, "\(text)")
      let marked = Highlighter(query).ranges(in: text, field: .title)
      #expect(marked.count == 1, "\(text)")
    }
    let marked = Highlighter(.looking(for: "لل")).ranges(in: "x ﷲ y", field: .title)
    #expect(marked == [2..<5])
  }

  /// A capital asks for a capital, a small letter for either, in every script with case.
  @Test(arguments: ["é", "ø", "ł", "đ", "æ", "œ", "ё", "й", "ω", "ş", "a", "ж", "ß"])
  func caseCountsWhereItIsTyped(small: String) {
    let capital = small == "ß" ? "ẞ" : small.uppercased()
    #expect(finds(small, in: capital) && finds(small, in: small))
    #expect(finds(capital, in: capital) && !finds(capital, in: small))
  }

  private func finds(_ typed: String, in text: String) -> Bool {
    let dossier = Sample.dossier(items: [Sample.item("r1", title: text)])
    return !Index(dossier).matches(.looking(for: typed)).isEmpty
  }
}

extension Query {
  /// A query for a text, all of it literal.
  fileprivate static func looking(for text: String) -> Query {
    do {
      return try Query(
        parsing: QueryWriter.value(text, isQuoted: true), vocabulary: Sample.vocabulary)
    } catch {
      fatalError("a phrase can be read")
    }
  }
}
