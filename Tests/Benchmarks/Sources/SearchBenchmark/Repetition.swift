import Search

/// Ranks for each query again and again: for a profiler, or to compare least times.
struct Repetition {
  private var items = 100_000
  private var threads = 2
  private var seconds = 1.0
  private var limits: [Int?] = [256, nil]
  private var queries: [String] = []

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--items": items = rest.popFirst().flatMap { Int($0) } ?? items
      case "--threads": threads = rest.popFirst().flatMap { Int($0) } ?? threads
      case "--seconds": seconds = rest.popFirst().flatMap { Double($0) } ?? seconds
      case "--limit": limits = [rest.popFirst().flatMap { Int($0) }]
      default: queries.append(argument)
      }
    }
    if queries.isEmpty { queries = Benchmark.queries }
  }

  func run() throws {
    let index = Index(try Corpus(count: items, seed: 1).dossier())
    let table = Table(["query", "best", "found", "least ms"], widths: [16, 6, 10, 10])
    for query in queries {
      for limit in limits {
        var found = 0
        let times = Clock(duration: seconds).time {
          found = index.ranking(of: Pattern(query), limit: limit, threads: threads)?.count ?? -1
        }
        table.row([
          query, limit.map { "\($0)" } ?? "all", "\(found)", Table.number(times.lowest * 1e3, 3),
        ])
      }
    }
  }
}
