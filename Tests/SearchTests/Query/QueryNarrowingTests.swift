import Dossiers
import Testing

@testable import Search

struct QueryNarrowingTests {
  private static let queries = [
    "a", "A", "b", "ab", "aB", "ba", "^a", "a$", "^ab", "ab$", "^ab$", "~a", "~ab", "~aB", "~ba",
    "!a", "!ab", "!~ab", "a b", "ab a", "a | b", "ab | b", "tag:a", "tag:ab", "tag:a,b", "!tag:a",
    "is:shared", "is:shared a", "\"a b\"", "\"a b\" a",
  ]

  /// All titles of up to four letters, each with another one as its tag.
  private static let dossier: Dossier = {
    var texts = [""]
    for length in 1...4 {
      texts += texts.filter { $0.count == length - 1 }.flatMap { text in
        ["a", "A", "b", "B", " "].map { text + $0 }
      }
    }
    let items = texts.enumerated().map { number, text in
      Sample.item(
        "i\(number)", actor: number % 2, title: text, tags: [texts[number * 7 % texts.count]])
    }
    return Sample.dossier(
      items: items,
      relations: (0..<20).map { Sample.relation("r\($0)", .shared, .stated, [$0 * 2, $0 * 2 + 1]) })
  }()

  /// What it says of two queries must be so in every text; where it says nothing, nothing is lost.
  @Test func whatNarrowsFindsNothingElse() throws {
    let index = Index(Self.dossier)
    let queries = try Self.queries.map { try Sample.query($0) }
    let found = queries.map { Set(index.matches($0).items) }
    for (query, own) in zip(queries, found) {
      for (other, others) in zip(queries, found) where query.narrows(other) {
        #expect(own.isSubset(of: others), "\(query.text) narrows \(other.text)")
      }
    }
  }

  @Test(
    arguments: [
      ("ab", "a"), ("^ab", "b"), ("^ab", "^a"), ("ab$", "a"), ("^ab$", "^a"), ("~ab", "~a"),
      ("a b", "b"), ("A", "a"), ("tag:ab", "tag:a"), ("tag:ab", "a"), ("ab", "a | b"),
      ("is:shared a", "is:shared"), ("!a b", "!a"),
    ])
  func narrows(query: String, other: String) throws {
    #expect(try Sample.query(query).narrows(Sample.query(other)))
  }

  @Test(
    arguments: [
      ("a", "ab"), ("a", "A"), ("!ab", "!a"), ("!a", "!ab"), ("~ba", "~a"), ("ab", "^ab"),
      ("a | b", "a"), ("a", "tag:a"), ("~ab", "ab"),
    ])
  func doesNotNarrow(query: String, other: String) throws {
    #expect(try !Sample.query(query).narrows(Sample.query(other)))
  }
}
