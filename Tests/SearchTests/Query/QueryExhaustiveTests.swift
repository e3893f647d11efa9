import Testing

@testable import Search

/// Everything short that can be typed is read or refused, with places that are in the text.
struct QueryExhaustiveTests {
  @Test func readsEveryShortText() {
    let checked = check(["a", " ", "|", "!", "\"", ":", ","], upTo: 5)
    #expect(checked.texts == 19_608)
    #expect(checked.errors == checked.unknownFields)
  }

  @Test func readsEveryShortTextOfSigns() {
    let checked = check(["a", " ", "|", "\"", "^", "$", "~"], upTo: 5)
    #expect(checked.texts == 19_608 && checked.errors == 0)
  }

  @Test func readsEveryShortSequenceOfTokens() {
    let tokens = [
      "is:", "actor:", "cites:", "tag:", "shared", "s", "9", "ru", ",", " ", "|", "!", "\"", "\\",
      "^", "$", "~",
    ]
    let checked = check(tokens, upTo: 4)
    #expect(checked.errors > 0 && checked.errors > checked.unknownFields)
  }

  private func check(
    _ tokens: [String], upTo length: Int
  ) -> (texts: Int, errors: Int, unknownFields: Int) {
    var count = (texts: 0, errors: 0, unknownFields: 0)
    var texts = [""]
    for step in 0...length {
      if step > 0 { texts = texts.flatMap { text in tokens.map { text + $0 } } }
      for text in texts {
        count.texts += 1
        let end = text.unicodeScalars.count
        do throws(QueryError) {
          let query = try Sample.query(text)
          var last = 0
          for term in query.clauses.flatMap(\.alternatives) {
            #expect(term.range.lowerBound >= last && !term.range.isEmpty, "in \(text)")
            last = term.range.upperBound
          }
          #expect(last <= end, "in \(text)")
          #expect(query.clauses.allSatisfy { !$0.alternatives.isEmpty }, "in \(text)")
          if let unfinished = query.unfinished {
            #expect(unfinished.range.upperBound <= end && !unfinished.range.isEmpty, "in \(text)")
          }
        } catch {
          count.errors += 1
          if error.message.hasPrefix("no field") { count.unknownFields += 1 }
          #expect(!error.range.isEmpty && error.range.upperBound <= end, "in \(text)")
        }
      }
    }
    return count
  }
}
