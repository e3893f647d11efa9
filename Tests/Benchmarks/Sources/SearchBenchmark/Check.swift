import Dossiers
import Search

/// Holds every query of the benchmark to plain searches of its corpus.
struct Check {
  private let corpus: Corpus

  struct Failure: Error {
    let message: String
  }

  init(_ corpus: Corpus) {
    self.corpus = corpus
  }

  func run() throws {
    let dossier = try corpus.dossier()
    let vocabulary = Vocabulary(dossier)
    let index = Index(dossier)
    for text in Benchmark.queries + Benchmark.pairs {
      let query = try Query(parsing: text, vocabulary: vocabulary)
      let words = text.split(separator: " ").map(String.init)
      let highlighters = try words.map {
        Highlighter(try Query(parsing: $0, vocabulary: vocabulary))
      }
      let expected = corpus.lines.indices.filter { line in
        highlighters.allSatisfy { !$0.ranges(in: corpus.lines[line], field: .title).isEmpty }
      }
      try require(Array(index.matches(query).items) == expected, "exact \(text)")
    }
    for text in Benchmark.queries {
      let pattern = Pattern(text)
      let scores = corpus.lines.indices.compactMap { line in
        FuzzyPattern(pattern).match(in: corpus.lines[line]).map { (line, $0.score) }
      }
      guard let all = index.ranking(of: pattern, limit: nil) else { continue }
      let found = all.best.map { ($0.document, $0.score) }.sorted { $0.0 < $1.0 }
      let different = zip(found, scores).first { $0 != $1 }
      try require(
        found.elementsEqual(scores) { $0 == $1 },
        "fuzzy \(text), \(different.map { "\($0) for \($1): \(corpus.lines[$1.0])" } ?? "")")
      let best = index.ranking(of: pattern, limit: 256)
      try require(
        best.map { Array($0.best) } == Array(all.best.prefix(256)) && best?.count == all.count,
        "256 \(text)")
    }
    print("\(Benchmark.queries.count) queries find what plain searches find")
  }

  private func require(_ condition: Bool, _ what: String) throws {
    if !condition { throw Failure(message: "a plain search finds something else: \(what)") }
  }
}
