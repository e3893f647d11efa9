import Dossiers
import SeededRandom
import Testing

@testable import Search

/// What is put into a query finds exactly as many as are counted for it.
struct CandidateCountsTests {
  private static let nasty = [
    "us", "US", "US Navy", "the us", "us$", "^us", "~us", "\"us\"", "us, them", "us|them", "u s",
    "a\\b", "a\\", "\\", "\"", "$", "^", "!us", "Île", "Ile", "île", "é", "e\u{301}", "E",
    "Île de\nFrance", "two  blanks", " us", "us ", "گروه‌های شیعه", "گروه", "ß", "ss", "SS", "Æ",
    "ae", "\u{301}", "", "tag:us", "in us.", "،", "http://us", "ﬁ", "fi", "x\u{AD}y", "xy",
  ]

  private static func dossier(_ texts: [[String]]) -> Dossier {
    Sample.dossier(
      items: texts.enumerated().map { number, texts in
        Sample.item(
          "i\(number)", actor: number % 3, domain: number % 2,
          kind: number % 2 == 0 ? .goal : .position, title: texts.joined(separator: " "),
          citations: [Citation(passage: number % 12 + 1), Citation(passage: 3)], tags: texts,
          parties: texts.dropLast(), places: texts.reversed())
      },
      relations: [
        Sample.relation("x1", .shared, .stated, [0, 1]),
        Sample.relation("x2", .divergent, .inferred, [0, 2]),
        Sample.relation("x3", .divergent, .stated, [3, 4, 5]),
      ],
      context: [
        Sample.claim("c1", citations: [Citation(passage: 2)], tags: texts[0] + texts[1]),
        Sample.claim("c2", tags: texts[2]),
      ])
  }

  private static let dossiers: [Dossier] = {
    var random = SeededGenerator(seed: 7)
    let letters = ["a", "A", "é", "b", " ", "$", "\"", "^", ",", "س", "ß", "s"]
    let words = (0..<40).map { _ in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in random.pick(letters) }.joined()
    }
    func texts(_ words: [String]) -> [[String]] {
      (0..<30).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in random.pick(words) }
      }
    }
    return [
      dossier(nasty.map { [$0] }), dossier(texts(nasty)), dossier(texts(words)),
      dossier(texts(["us", "US", "Us", "uS", "u", "s"])),
    ]
  }()

  @Test(arguments: dossiers.indices, QueryField.allCases)
  func areWhatIsFound(number: Int, field: QueryField) throws {
    let dossier = Self.dossiers[number]
    let (index, vocabulary) = (Index(dossier), Vocabulary(dossier))
    let pairs = [nil, (0, 1), (2, 0)].map { $0.map { Comparison(dossier, left: $0, right: $1) } }
    for comparison in pairs {
      var completer = QueryCompleter(dossier, in: comparison)
      for typed in ["", "\"", "^", "^\"", "u", "\"u", "^s", "a"] {
        let text = "\(field.rawValue):\(typed)"
        guard let found = completer.completion(of: text, at: 99) else { continue }
        let before = String(
          String.UnicodeScalarView(text.unicodeScalars.prefix(found.range.lowerBound)))
        for candidate in found.candidates {
          let query = try Query(parsing: before + candidate.insertion, vocabulary: vocabulary)
          let matches = comparison.map { index.matches(query, in: $0) } ?? index.matches(query)
          #expect(matches.count == candidate.count ?? 1, "\(query.text)")
        }
      }
    }
  }

  /// The most first, and among as many in the order of the alphabet.
  @Test func comeInTheirOrder() {
    let tags = [["b", "a", "c"], ["c", "b"], ["C2", "z"], ["é"], ["d", "z"], ["f", "c"]]
    let dossier = Self.dossier(tags)
    var completer = QueryCompleter(dossier)
    func offered(_ text: String) -> [String] {
      (completer.completion(of: text, at: 99)?.candidates.map(\.self) ?? [])
        .map { "\($0.label) \($0.count ?? -1)" }
    }
    // The context has those of the first three as well.
    #expect(offered("tag:") == ["c 4", "b 3", "z 3", "a 2", "C2 2", "d 1", "é 1", "f 1"])
    #expect(offered("tag:c") == ["c 4", "C2 2"])
    #expect(offered("place:") == ["c 3", "b 2", "z 2", "a 1", "C2 1", "d 1", "é 1", "f 1"])
  }

  /// Of spellings that are too many to be compared nobody says a number.
  @Test func aCrowdOfSpellingsIsNotCounted() {
    let spellings = (0..<128).map { number in
      (0..<7).map { number >> $0 & 1 == 0 ? "a" : "A" }.joined()
    }
    let dossier = Sample.dossier(items: [Sample.item("r1", tags: spellings + ["b"])])
    var completer = QueryCompleter(dossier)
    let found = completer.completion(of: "tag:", at: 99)?.candidates.map(\.count) ?? []
    #expect(found == [1] + [Int?](repeating: nil, count: 128))
  }
}
