import SeededRandom
import Testing

@testable import Search

/// Which of many values are offered, and in what order.
struct OfferedValuesTests {
  /// Ids of one length stand together, shorter ones first.
  @Test func offersIDsByLength() {
    let ids = ["i10", "i2", "i1", "j", "i100", "i12", "x-long-one-2", "x-long-one-1"]
    let dossier = Sample.dossier(items: ids.map { Sample.item($0) }, context: [Sample.claim("i3")])
    var completer = QueryCompleter(dossier)
    func offered(_ text: String) -> [String] {
      completer.completion(of: text, at: 99)?.candidates.map(\.label) ?? []
    }
    #expect(offered("id:i") == ["i1", "i2", "i3", "i10", "i12", "i100"])
    #expect(offered("id:i1") == ["i1", "i10", "i12", "i100"])
    #expect(offered("id:i10,i1") == ["i1", "i12", "i100"])
    #expect(offered("id:x") == ["x-long-one-1", "x-long-one-2"])
    #expect(completer.completion(of: "id:x", at: 99)?.commonBeginning == "x-long-one-")
    #expect(offered("id:").count == 9 && offered("id:k") == [])
  }

  /// Whatever is typed, of many values those are offered that a plain filter would leave.
  @Test func offersWhatAPlainFilterLeaves() throws {
    var random = SeededGenerator(seed: 5)
    let letters = ["a", "b", "B", "é", "e", " ", "س"]
    func word() -> String {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pick(letters) }.joined()
    }
    func words() -> [String] { (0..<Int.random(in: 0...3, using: &random)).map { _ in word() } }
    let tags = (0..<150).map { _ in words() }
    let ids = (0..<150).map { "\(["a", "ab", "b"][$0 % 3])\($0 * 7 % 150)" }
    let dossier = Sample.dossier(items: zip(ids, tags).map { Sample.item($0, tags: $1) })
    var completer = QueryCompleter(dossier)
    let index = Index(dossier)
    let vocabulary = Vocabulary(dossier)
    let all = Set(tags.joined())
    for _ in 0..<300 {
      let (typed, other) = (word(), word())
      let fold = { (text: String) in FoldedText(text).bytes }
      let free = all.filter { fold($0) != fold(other) && !fold($0).isEmpty }
      let begun = free.filter { fold($0).starts(with: fold(typed)) }
      let expected =
        begun.isEmpty
        ? free.filter { text in
          fold(text).indices.contains { fold(text)[$0...].starts(with: fold(typed)) }
        } : begun
      let text = "tag:\"\(other)\",\"\(typed)"
      let found = completer.completion(of: text, at: 99)
      #expect(Set(found?.candidates.map(\.label) ?? []) == expected, "\(text)")
      #expect(found?.candidates.count ?? 0 == expected.count)
      for candidate in found?.candidates.map(\.self) ?? [] {
        let query = try Query(parsing: "tag:" + candidate.insertion, vocabulary: vocabulary)
        #expect(candidate.count == index.matches(query).count, "\(query.text)")
      }
      let counts = found?.candidates.map { $0.count ?? 0 } ?? []
      #expect(counts == counts.sorted(by: >))
      let id = String(random.pick(ids).prefix(Int.random(in: 1...3, using: &random)))
      let offered = completer.completion(of: "id:\(id)", at: 99)?.candidates.map(\.label) ?? []
      #expect(offered.sorted() == ids.filter { $0.hasPrefix(id) }.sorted(), "\(id)")
    }
  }
}
