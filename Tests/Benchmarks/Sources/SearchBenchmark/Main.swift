import Dossiers
import Parallel
import Search

/// Measures the search beside fzf, reading beside programs that read JSON, and keys at the program.
///
///     search-benchmark [ITEMS…]          all of the following three
///     search-benchmark search [ITEMS…]   tables for generated corpora; 10000 100000 1000000
///     search-benchmark load [ITEMS…]     tables of how long it takes to open a file; the same
///     search-benchmark keys [ITEMS…]     tables of how long the screen takes; 10000 1000000
///     search-benchmark open FILE [THREADS]  what each step of opening a file takes
///     search-benchmark cancel [ITEMS…]   how soon a cancelled search ends, some 4000 times
///     search-benchmark check             a small corpus, quickly, without fzf and time limits
///     search-benchmark repeat QUERY…     each query for a second, ours only; options before them:
///                                        --items 100000 --threads 2 --seconds 1
///                                        --kind exact|256|all
///     search-benchmark rank QUERY…       numbers of the lines of standard input, best first
///     search-benchmark write ITEMS FILE  a generated dossier; .ndjson is written as lines
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "rank": try rank(Array(arguments.dropFirst()))
    case "repeat": try Repetition(Array(arguments.dropFirst())).run()
    case "search": try search(Array(arguments.dropFirst()))
    case "load": try load(Array(arguments.dropFirst()))
    case "keys": try keys(Array(arguments.dropFirst()))
    case "open":
      try Opening(
        path: arguments.dropFirst().first ?? "",
        threads: arguments.count > 2 ? Int(arguments[arguments.startIndex + 2]) ?? 2 : 2
      ).run()
    case "write": try write(Array(arguments.dropFirst()))
    case Program.measuring: try Program.measure(Array(arguments.dropFirst()))
    case "cancel": try cancel(sizes(Array(arguments.dropFirst())))
    case "check": try Check(Corpus(count: 2000, seed: 1)).run()
    default:
      for part in [search, load, keys] { try part(Array(arguments)) }
    }
  }

  private static func sizes(
    _ arguments: [String], usually usual: [Int] = [10_000, 100_000, 1_000_000]
  ) throws -> [Int] {
    try arguments.isEmpty
      ? usual
      : arguments.map {
        guard let size = Int($0), size > 0 else {
          throw Check.Failure(message: "\($0) is neither a table nor a number of items")
        }
        return size
      }
  }

  private static func search(_ arguments: [String]) throws {
    for size in try sizes(arguments) {
      try Benchmark(corpus: Corpus(count: size, seed: 1), threads: 2, duration: 1).run()
    }
  }

  private static let program = ".build/release/entente"

  private static func keys(_ arguments: [String]) throws {
    for size in try sizes(arguments, usually: [10_000, 1_000_000]) {
      try KeyBenchmark(program: program, items: size).run()
    }
  }

  private static func cancel(_ sizes: [Int]) throws {
    for size in sizes {
      let dossier = try Corpus(count: size, seed: 1).dossier()
      let vocabulary = Vocabulary(dossier)
      print("\n\(size) items\n")
      Cancellation(Index(dossier), threads: 2, rounds: 100).run(
        exact: try (Benchmark.queries + Benchmark.pairs).map {
          try Query(parsing: $0, vocabulary: vocabulary)
        }, fuzzy: Benchmark.queries.map { Pattern($0) })
    }
  }

  private static func load(_ arguments: [String]) throws {
    guard let comparison = try LoadBenchmark(program: program) else {
      throw Check.Failure(message: "build it first: swift build -c release --product entente")
    }
    defer { comparison.end() }
    for size in try sizes(arguments) { try comparison.run(items: size) }
  }

  private static func write(_ arguments: [String]) throws {
    guard arguments.count == 2, let items = Int(arguments[0]), items > 0 else {
      throw Check.Failure(message: "usage: search-benchmark write ITEMS FILE")
    }
    let file = try File(path: arguments[1])
    defer { file.close() }
    try GeneratedDossier(items: items).write(
      arguments[1].hasSuffix(".ndjson") ? .lines : .document, to: file.write)
  }

  /// Ranks lines, for `compare-with-fzf.py`: a line `# QUERY` and then numbers from 0 on.
  private static func rank(_ queries: [String]) throws {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    let index = Index(try Corpus(lines).dossier())
    for query in queries {
      print("# " + query)
      let ranking = index.ranking(of: Pattern(query), limit: nil)
      ranking?.best.forEach { print($0.document) }
    }
  }
}
