import Dossiers
import Parallel
import Search

/// Measures the search beside fzf, and reading beside programs that read JSON.
///
///     search-benchmark [ITEMS…]          tables for generated corpora; 10000 100000 1000000
///     search-benchmark load [ITEMS…]     tables of how long it takes to open a file
///     search-benchmark open FILE [THREADS]  what each step of opening a file takes
///     search-benchmark check             a small corpus, quickly, without fzf and time limits
///     search-benchmark repeat QUERY…     each query for a second, ours only; options before them:
///                                        --items 100000 --threads 2 --seconds 1 --limit 256|all
///     search-benchmark rank QUERY…       numbers of the lines of standard input, best first
///     search-benchmark write ITEMS FILE  a generated dossier; .ndjson is written as lines
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "rank": try rank(Array(arguments.dropFirst()))
    case "repeat": try Repetition(Array(arguments.dropFirst())).run()
    case "load": try load(Array(arguments.dropFirst()))
    case "open":
      try Opening(
        path: arguments.dropFirst().first ?? "",
        threads: arguments.count > 2 ? Int(arguments[arguments.startIndex + 2]) ?? 2 : 2
      ).run()
    case "write": try write(Array(arguments.dropFirst()))
    case Program.measuring: try Program.measure(Array(arguments.dropFirst()))
    case "check": try Check(Corpus(count: 2000, seed: 1)).run()
    default:
      for size in sizes(Array(arguments)) {
        try Benchmark(corpus: Corpus(count: size, seed: 1), threads: 2, duration: 1).run()
      }
    }
  }

  private static func sizes(_ arguments: [String]) -> [Int] {
    arguments.isEmpty ? [10_000, 100_000, 1_000_000] : arguments.compactMap { Int($0) }
  }

  private static func load(_ arguments: [String]) throws {
    guard let comparison = try LoadBenchmark(program: ".build/release/entente") else {
      throw Check.Failure(message: "build it first: swift build -c release --product entente")
    }
    defer { comparison.end() }
    for size in sizes(arguments) { try comparison.run(items: size) }
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
