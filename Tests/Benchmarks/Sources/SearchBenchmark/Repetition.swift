import Dossiers
import Search

/// Searches for each query again and again: for a profiler, or to compare two builds.
struct Repetition {
  private var items = 100_000
  private var threads = 2
  private var seconds = 1.0
  private var kinds = ["exact", "256", "all"]
  private var queries: [String] = []

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--items": items = rest.popFirst().flatMap { Int($0) } ?? items
      case "--threads": threads = rest.popFirst().flatMap { Int($0) } ?? threads
      case "--seconds": seconds = rest.popFirst().flatMap { Double($0) } ?? seconds
      case "--kind": kinds = rest.popFirst().map { [$0] } ?? kinds
      default: queries.append(argument)
      }
    }
    if queries.isEmpty { queries = Benchmark.queries }
  }

  func run() throws {
    let dossier = try Corpus(count: items, seed: 1).dossier()
    let vocabulary = Vocabulary(dossier)
    let index = Index(dossier)
    let table = Table(
      ["query", "kind", "found", "least ms", "median", "average"], widths: [16, 6, 10, 10, 10, 10])
    for query in queries {
      let parsed = try Query(parsing: query, vocabulary: vocabulary)
      for kind in kinds {
        var found = 0
        let times = Clock(duration: seconds).time {
          found =
            kind == "exact"
            ? index.matches(parsed, threads: threads).count
            : index.ranking(of: Pattern(query), limit: Int(kind), threads: threads)?.count ?? -1
        }
        let cells = [times.lowest, times.median, times.average].map { Table.number($0 * 1e3, 3) }
        table.row([query, kind, "\(found)"] + cells)
      }
    }
  }
}
