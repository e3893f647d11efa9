import Dossiers
import Search
import SeededRandom
import Testing

@testable import Explorer

/// What is kept of searches is what a plain list of them would hold.
@Suite struct RecentAnswersTests {
  private static let most = 16
  private static let texts = [
    "a", "a1", "a12", "b", "b2", "!a", "a|b", "a b", "b a", "goal", "goal a", "is:shared", "^a",
    "1$",
    "x", "~ab", "tag:a", "nowhere", "nowhere at all", "2", "12", "b12",
  ]

  private let opened: OpenDossier

  init() {
    let items = (1...30).map { "\($0 % 3 == 0 ? "b" : "a")\($0)" }.joined(separator: " ")
    opened = OpenDossier(Comparison(Sketch.dossier("War: \(items)\n≠ a1 b3\ncontext: x1")))
  }

  private func request(
    _ text: String, isTyped: Bool = true, ticket: Int = 0
  ) throws -> SearchRequest {
    SearchRequest(
      ticket: ticket, query: try Query(parsing: text, vocabulary: opened.vocabulary),
      isTyped: isTyped, opened: opened, firstRow: 0)
  }

  @Test(arguments: 0..<4) func areTheLastOfAPlainList(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var answers = RecentAnswers()
    var list: [(text: String, isTyped: Bool)] = []
    for ticket in 1...60 {
      let (text, isTyped) = (random.pick(Self.texts), random.pick([true, false]))
      let request = try request(text, isTyped: isTyped, ticket: ticket)
      answers.keep(try #require(request.answer()), to: request)
      list.removeAll { $0 == (text, isTyped) }
      list.append((text, isTyped))
      list = list.suffix(Self.most)
      for text in Self.texts {
        for isTyped in [true, false] {
          let asked = try self.request(text, isTyped: isTyped, ticket: 1000)
          let known = answers.answer(to: asked)
          #expect((known != nil) == list.contains { $0 == (text, isTyped) }, "\(text)")
          guard let known else { continue }
          let made = try #require(asked.answer())
          #expect(known == made && known.isWaiting == made.isWaiting, "\(text)")
        }
        try checkHolding(text, answers, list)
      }
    }
  }

  /// The set that a query is looked for in has all that it finds, and no kept one is smaller.
  private func checkHolding(
    _ text: String, _ answers: RecentAnswers, _ list: [(text: String, isTyped: Bool)]
  ) throws {
    let asked = try request(text)
    let sets = try list.compactMap { entry in
      let answer = try #require(request(entry.text, isTyped: entry.isTyped).answer())
      return asked.query.narrows(answer.query) ? answer.found?.rows.count : nil
    }
    let known = answers.answer(holding: asked.query)
    #expect(known?.found?.rows.count == sets.min(), "\(text)")
    var within = asked
    within.within = known
    #expect(within.answer() == asked.answer(), "\(text)")
  }

  /// Half a field's name that is typed is left out if it finds nothing, and one that is kept is not.
  @Test func whatIsTypedIsNotWhatIsKept() throws {
    var answers = RecentAnswers()
    let typed = try request("a actor")
    answers.keep(try #require(typed.answer()), to: typed)
    #expect(answers.answer(to: typed)?.isWaiting == true)
    #expect(answers.answer(to: try request("a actor", isTyped: false)) == nil)
  }

  /// What an answer was looked for in goes with its own entry.
  @Test func keepsNoPredecessors() throws {
    var answers = RecentAnswers()
    var first = try request("a1").answer()
    weak let hits = first?.hits
    #expect(hits != nil)
    for number in 0..<Self.most {
      var request = try request("a1 \(number)")
      request.within = first
      answers.keep(try #require(request.answer()), to: request)
    }
    first = nil
    #expect(hits == nil)
  }
}
