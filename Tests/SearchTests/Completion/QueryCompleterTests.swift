import Dossiers
import Testing

@testable import Search

/// What is offered at `‸`, in one line: `beginning… candidate candidate`.
struct QueryCompleterTests {
  private static let dossier = Sample.dossier(
    items: [
      Sample.item(
        "r1", title: "A", citations: [Citation(passage: 1), Citation(passage: 1, bullet: 2)],
        tags: ["arms", "Shia militias", "arms"], parties: ["Hezbollah"], places: ["Île", "US$"]),
      Sample.item(
        "r2", kind: .position, tags: ["armsrace", "ARMADA", "say \"no\""], places: ["a, b"]),
      Sample.item("rx", domain: 1, tags: ["armada", "a|b", "^start"], parties: ["Île de\nFrance"]),
      Sample.item("i1", actor: 1, citations: [Citation(passage: 11)], tags: ["arms"]),
      Sample.item("s1", actor: 2, tags: ["arms", "jabhat", "گروه‌های شیعه", "\u{301}"]),
    ],
    relations: [Sample.relation("x1", .shared, .stated, [0, 3])],
    context: [Sample.claim("c1", citations: [Citation(passage: 11)], tags: ["arms"])])

  private func offer(_ text: String, in comparison: Comparison? = nil) -> String? {
    let parts = text.split(separator: "‸", omittingEmptySubsequences: false)
    var completer = QueryCompleter(Self.dossier, in: comparison)
    guard
      let found = completer.completion(
        of: parts.joined(), at: parts[0].unicodeScalars.count)
    else { return nil }
    #expect(found.range.upperBound == parts[0].unicodeScalars.count)
    #expect(!found.candidates.isEmpty)
    let before = String(
      String.UnicodeScalarView(parts[0].unicodeScalars.prefix(found.range.lowerBound)))
    return before + "[" + (found.commonBeginning.map { "\($0)… " } ?? "")
      + found.candidates.map(\.insertion).joined(separator: " ") + "]"
  }

  @Test(
    arguments: [
      ("‸", "[actor: domain: kind: modality: is: tag: party: place: cites: id:]"),
      ("act‸", "[actor:]"), ("A‸", "[actor:]"), ("i‸", "[is: id:]"), ("p‸", "[party: place:]"),
      ("x !p‸", "x ![party: place:]"), ("a|k‸ind:x", "a|[kind:]"), ("kind‸", "[kind:]"),
      ("tag:\"a\"k‸", "tag:\"a\"[kind:]"), ("| k‸", "| [kind:]"), ("\"a\"k‸", "\"a\"[kind:]"),
    ])
  func offersNames(text: String, expected: String) {
    #expect(offer(text) == expected)
  }

  @Test(
    arguments: [
      ("kind:‸", "kind:[goal position circumstance]"), ("kind:GO‸", "kind:[goal]"),
      ("is:s‸", "is:[shared stated]"),
      ("is:shared,‸", "is:shared,[divergent only stated inferred context]"),
      ("is:shared,s‸ x", "is:shared,[stated]"), ("modality:‸", "modality:[asserted expected]"),
      ("actor:‸", "actor:[russia iran saudi syria]"), ("actor:s‸", "actor:[saudi syria]"),
      ("actor:is‸", "actor:[\"Islamic Republic of Iran\"]"), ("actor:\"sa‸", "actor:[\"saudi\"]"),
      ("actor:republic‸", "actor:[\"Islamic Republic of Iran\"]"),
      ("domain:ec‸", "domain:[economic]"), ("domain:É‸", "domain:[economic]"),
      ("domain:dipl‸", "domain:[diplomatic]"), ("domain:économie‸", "domain:[Économie]"),
    ])
  func offersGivenValues(text: String, expected: String) {
    #expect(offer(text) == expected)
  }

  @Test(
    arguments: [
      ("tag:arms‸", "tag:[^arms$ armsrace]"),
      ("tag:arm‸", "tag:[^arms$ armada ARMADA armsrace]"),
      ("tag:j‸", "tag:[jabhat]"), ("tag:mil‸", "tag:[\"Shia militias\"]"),
      ("tag:گروه‸", "tag:[\"گروه‌های شیعه\"]"),
      ("tag:a|‸", "tag:a|[actor: domain: kind: modality: is: tag: party: place: cites: id:]"),
      ("tag:\"a|‸", "tag:[\"a|b\"]"), ("tag:say‸", #"tag:["say \"no\""]"#),
      ("tag:\"^‸", "tag:[\"^start\"]"),
      ("tag:^arms,^sh‸", "tag:^arms,^[\"Shia militias\"]"),
      (
        "tag:^‸x",
        #"tag:^[arms$ armada "^start" ARMADA armsrace "a|b" jabhat "say \"no\"" "Shia militias" "گروه‌های شیعه"]"#
      ),
      ("place:‸", #"place:["a, b" Île "US$"]"#), ("place:us‸", "place:[\"US$\"]"),
      ("place:ile‸", "place:[Île]"),
      ("party:i‸", "party:[\"Île de France\"]"), ("party:\"ile d‸", "party:[\"Île de France\"]"),
      ("id:r‸", "id:[r1 r2 rx]"), ("id:r1,R‸", "id:r1,[r2 rx]"), ("id:c‸", "id:[c1]"),
      ("id:x‸", "id:[x1]"),
      ("cites:2‸", "cites:[2 20]"), ("cites:¶2‸", "cites:[¶2 ¶20]"),
      ("cites:2,p2‸", "cites:2,[p20]"),
    ])
  func offersWhatTheDossierHas(text: String, expected: String) {
    #expect(offer(text) == expected)
  }

  @Test(
    arguments: [
      "actor:\"saudi\"‸", "actor:xyz‸", "foo:‸", "foo:a,‸", "\"act‸", "^act‸", "~a‸", "act$‸",
      "a1‸", "zz‸",
      "tag:~ar‸", "tag:\"arms\"‸", "tag:\"arms\"$‸", "id:zz‸", "éa‸",
      "kind:goal,position,circumstance,‸",
      "10:‸", "tag:arms$‸",
    ])
  func offersNothing(text: String) {
    #expect(offer(text) == nil)
  }

  /// Names that begin alike, quotes where they begin with a space in them.
  @Test(
    arguments: [
      ("place:‸", #"place:["North Al… "North Aleppo" "North Alps"]"#),
      ("place:N‸", #"place:["North Al… "North Aleppo" "North Alps"]"#),
      ("place:\"North Al‸", #"place:["North Aleppo" "North Alps"]"#),
      ("tag:a‸", "tag:[ab… abc abd]"),
      ("tag:ab‸", "tag:[abc abd]"), ("tag:\"a‸", #"tag:["ab… "abc" "abd"]"#),
      ("tag:^a‸", "tag:^[ab… abc abd]"),
      ("tag:b‸", "tag:[abc abd]"), ("party:e‸", "party:[été… ^été$ étés]"),
      ("party:\"e‸", #"party:["été… ^"été"$ "étés"]"#),
      ("party:^\"e‸", #"party:^["été… "été"$ "étés"]"#),
    ])
  func beginsAsAllDo(text: String, expected: String) {
    let dossier = Sample.dossier(items: [
      Sample.item(
        "r1", tags: ["abc", "abd"], parties: ["été", "étés"],
        places: ["North Alps", "North Aleppo"])
    ])
    var completer = QueryCompleter(dossier)
    let parts = text.split(separator: "‸", omittingEmptySubsequences: false)
    let found = completer.completion(of: parts.joined(), at: parts[0].unicodeScalars.count)
    let common = found?.commonBeginning.map { $0 + "… " } ?? ""
    let candidates = found?.candidates.map(\.insertion).joined(separator: " ") ?? ""
    let before = String(
      String.UnicodeScalarView(text.unicodeScalars.prefix(found?.range.lowerBound ?? 0)))
    #expect(before + "[\(common)\(candidates)]" == expected)
  }

  @Test func counts() throws {
    func counts(_ text: String, in comparison: Comparison?) -> [Int?] {
      var completer = QueryCompleter(Self.dossier, in: comparison)
      return completer.completion(of: text, at: 99)?.candidates.map(\.count) ?? []
    }
    let shown = Comparison(Self.dossier, left: 0, right: 1)
    #expect(counts("actor:", in: nil) == [3, 1, 1, 0])
    #expect(counts("actor:", in: shown) == [3, 1, 0, 0])
    #expect(counts("domain:", in: nil) == [4, 1, 0])
    #expect(counts("kind:", in: nil) == [4, 1, 0])
    #expect(counts("tag:arms", in: nil) == [4, 1])
    #expect(counts("tag:arms", in: shown) == [3, 1])
    #expect(counts("tag:arma", in: nil) == [2, 1], "armada finds ARMADA too")
    #expect(counts("cites:1", in: nil) == [1, 0, 2] + [Int?](repeating: 0, count: 8))
    #expect(counts("id:r", in: nil) == [nil, nil, nil])
    #expect(counts("id:x", in: nil) == [2] && counts("id:s", in: nil) == [nil])
    #expect(counts("ki", in: nil) == [nil])
    #expect(counts("is:", in: shown) == [2, 0, 2, 2, 0, 1])
    #expect(counts("is:", in: nil) == [2, 0, 3, 2, 0, 1])
  }

  /// Elsewhere or by whoever asks: the same.
  @Test func takesWhatWasGatheredElsewhere() {
    let vocabulary = Vocabulary(Self.dossier)
    let comparison = Comparison(Self.dossier)
    for field in QueryField.allCases {
      let text = "\(field.rawValue):"
      var completer = QueryCompleter(Self.dossier, in: comparison, vocabulary: vocabulary)
      #expect(completer.missingField(in: text, at: 99) == field)
      #expect(completer.missingField(in: "\(text)", at: 2) == nil)
      completer.take(FieldValues(of: field, Self.dossier, in: comparison, vocabulary))
      #expect(completer.missingField(in: text, at: 99) == nil)
      var other = QueryCompleter(Self.dossier, in: comparison)
      let found = completer.completion(of: text, at: 99)?.candidates.map(\.self)
      #expect(found == other.completion(of: text, at: 99)?.candidates.map(\.self))
      #expect(found?.isEmpty == false)
    }
  }

  /// An id is known whether or not they are sorted.
  @Test func sortedOrNotIDsAreKnown() {
    let (sorted, unsorted) = (Vocabulary(Self.dossier), Vocabulary(Self.dossier))
    _ = sorted.ids.ids
    for id in ["r1", "r", "rx", "c1", "c2", "", "s1", "s12", "zz", "x", "x1", "x12"] {
      #expect(sorted.owner(ofID: id) == unsorted.owner(ofID: id), "\(id)")
      #expect(sorted.begunIDs(id) == unsorted.begunIDs(id), "\(id)")
    }
    #expect(sorted.owner(ofID: "r1") == .claim && sorted.owner(ofID: "c1") == .claim)
    #expect(sorted.owner(ofID: "x1") == .relation(["r1", "i1"]))
    #expect(sorted.begunIDs("x") == .relations && sorted.begunIDs("") == .claims)
    #expect(sorted.owner(ofID: "x") == nil && sorted.begunIDs("zz") == .none)
  }

  /// Whatever is offered can be read, and finds what it is offered for.
  @Test func offersWhatCanBeRead() throws {
    let index = Index(Self.dossier)
    let vocabulary = Vocabulary(Self.dossier)
    var completer = QueryCompleter(Self.dossier)
    var checked = 0
    for field in QueryField.allCases {
      for typed in ["", "\"", "^", "a", "s", "i", "1", "\"s", "r", "گ", "e"] {
        let text = "\(field.rawValue):\(typed)"
        guard let found = completer.completion(of: text, at: 99), found.isOfValue else { continue }
        let before = String(
          String.UnicodeScalarView(text.unicodeScalars.prefix(found.range.lowerBound)))
        for candidate in found.candidates {
          checked += 1
          let query = try Query(parsing: before + candidate.insertion, vocabulary: vocabulary)
          #expect(query.clauses.count == 1 && query.unfinished == nil, "\(query.text)")
          let matches = index.matches(query)
          #expect(matches.count == candidate.count ?? 1, "\(query.text)")
          // A second time there is nothing to add.
          let again = completer.completion(of: query.text, at: 999)?.candidates.map(\.self) ?? []
          #expect(again.isEmpty || again.contains(candidate), "\(query.text)")
        }
      }
    }
    #expect(checked > 100)
  }

  /// Every short text and every cursor: what is offered stands before the cursor and can be read.
  @Test func takesEveryShortText() {
    let tokens = ["tag:", "is:", "a", "s", "\"", ",", " ", "|", "!", "^", "~", "$", "\\", "é"]
    var texts = [""]
    var offered = 0
    for _ in 0..<3 { texts += texts.flatMap { text in tokens.map { text + $0 } } }
    var completer = QueryCompleter(Self.dossier)
    for text in Set(texts) {
      let count = text.unicodeScalars.count
      for cursor in -1...count + 1 {
        guard let found = completer.completion(of: text, at: cursor) else { continue }
        offered += 1
        let end = min(max(cursor, 0), count)
        #expect(
          found.range.upperBound == end && found.range.lowerBound >= 0, "\(text) at \(cursor)")
        #expect(!found.candidates.isEmpty)
        let inserted = found.candidates.map(\.insertion)
        #expect(Set(inserted).count == inserted.count, "\(text) at \(cursor)")
      }
    }
    #expect(offered > 1000)
  }
}
