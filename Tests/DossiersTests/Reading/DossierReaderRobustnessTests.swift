import Testing

@testable import Dossiers

/// Files that are cut short, spoiled or wrong all over.
@Suite struct DossierReaderRobustnessTests {
  /// Every prefix of a good file ends in one syntax error, and none of them in a crash.
  @Test func refusesEveryPrefix() {
    let bytes = Array(SmallDossier.text.utf8)
    for count in 0..<bytes.count where SmallDossier.problems(in: Array(bytes[..<count])).count != 1
    {
      Issue.record("\(count) bytes: \(SmallDossier.problems(in: Array(bytes[..<count])))")
    }
  }

  /// A file with one byte changed is read or refused with problems that lie in the file, in order.
  @Test func survivesEveryChangedByte() {
    let bytes = Array(SmallDossier.text.utf8)
    for index in bytes.indices {
      for byte: UInt8 in [0x22, 0x7D, 0xC3] {
        var changed = bytes
        changed[index] = byte
        do {
          _ = try DossierReader.read(changed)
        } catch {
          let places = error.problems.map { ($0.position.line, $0.position.column) }
          let isSorted = zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
          if places.isEmpty || !isSorted { Issue.record("byte \(index) as \(byte): \(places)") }
        }
      }
    }
  }

  /// The lines of a dossier of `count` items, none of which exists for the relations that name one.
  private func dangling(_ count: Int) -> [String] {
    let items = (0..<count).map {
      #"{"id":"i\#($0)","actor":"a\#($0 % 2)","domain":"d","kind":"goal","modality":"asserted","#
        + #""title":"T","summary":"S"}"#
    }
    let relations = (0..<count).map {
      #"{"id":"r\#($0)","kind":"shared","basis":"stated","items":["i\#($0)","i\#($0)x"],"#
        + #""title":"T","rationale":"R"}"#
    }
    return SmallDossier.problems(
      in: Array(
        """
        {"formatVersion":1,"id":"x","title":"T",
        "source":{"title":"T","author":"A","note":"N","passages":[]},
        "actors":[{"id":"a0","name":"A"},{"id":"a1","name":"B"}],"domains":[{"id":"d","name":"D"}],
        "items":[\(items.joined(separator: ","))],
        "relations":[\(relations.joined(separator: ","))]}
        """.utf8))
  }

  /// Each suggestion costs a look at every id: without a limit a large file would take hours.
  @Test func suggestsForTheFirstMistakesOnly() {
    let problems = dangling(300)
    #expect(problems.count == 300)
    let limit = DossierReader.suggestionLimit
    #expect(problems.prefix(limit).allSatisfy { $0.contains("did you mean") })
    #expect(problems.dropFirst(limit).allSatisfy { $0.hasSuffix("; add it or name another") })
  }

  @Test func cutsWhatItQuotes() {
    let long = String(repeating: "e\u{301}", count: 10_000)
    for (old, key) in [("\"id\": \"l1\"", "id"), ("\"actor\": \"right\"", "actor")] {
      let problems = SmallDossier.problems(
        in: Array(SmallDossier.edited([(old, "\"\(key)\": \"\(long)\"")]).utf8))
      #expect(problems.first.map { $0.utf8.count < 300 && $0.contains("…") } == true, "\(key)")
    }
    #expect(quoted("") == "\"\"" && quoted("a\"b") == "\"a\"b\"")
    let full = String(repeating: "é", count: 60)
    #expect(quoted(full) == "\"\(full)\"" && quoted(full + "x") == "\"\(full)…\"")
  }
}
