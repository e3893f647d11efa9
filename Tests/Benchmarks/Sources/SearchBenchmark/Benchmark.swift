import CMalloc
import Dossiers
import Glibc
import Search

/// Searches one corpus, beside fzf where it is there, and prints tables.
struct Benchmark {
  let corpus: Corpus
  let threads: Int
  let duration: Double

  /// Of 1, 2, 4, 8 and 12 letters: common, rare and absent.
  static let queries = [
    "e", "q", "th", "qx", "zq", "idli", "quix", "zzqj", "coalitio", "quixotic", "qwxzqwxz",
    "governmentco", "extraordinar", "humanitarian", "zyxwvutsrqpo",
  ]
  static let pairs = ["the syria", "idlib oil", "aleppo border sanctions", "qu xo"]

  /// How one way of searching compares.
  private struct Goal {
    let title: String
    let least: Double
    let median: Double
    let search: (Query, Pattern) -> Int
    let queries: [String]
    let isExact: Bool
  }

  func run() throws {
    let empty = Machine.residentMemory
    let dossier = try corpus.dossier()
    let model = Machine.residentMemory - empty
    let before = allocated
    let clock = ContinuousClock()
    var made: Index?
    let building = clock.measure { made = Index(dossier, threads: threads) }
    guard let index = made else { return }
    let memory = allocated - before
    let text = corpus.text
    let file = try File(text)
    defer { file.remove() }
    let fzf = Fzf.isThere ? Fzf(lines: file.path, threads: threads) : nil

    print("\n\(corpus.lines.count) items, \(text.count) bytes of text, \(threads) threads\n")
    let vocabulary = Vocabulary(dossier)
    let queries = { (texts: [String]) in
      try texts.map { try Query(parsing: $0, vocabulary: vocabulary) }
    }
    for goal in goals(index) { compare(goal, try queries(goal.queries), fzf) }
    Cancellation(index, threads: threads, rounds: 20).run(
      exact: try queries(Self.queries + Self.pairs), fuzzy: Self.queries.map { Pattern($0) })
    throughput(index, try Query(parsing: "zzqj", vocabulary: vocabulary), bytes: text.count)
    let share = fzf?.memory.map {
      ", \(Table.number(Double(memory) / Double($0))) of fzf's \($0 >> 10) KiB (goal 0.3)"
    }
    print(
      "memory: model \(model >> 10) KiB resident, index beyond it \(memory >> 10) KiB\(share ?? "")"
        + "; index made in \(building)")
  }

  private var allocated: Int { Int(allocated_bytes()) }

  private func goals(_ index: Index) -> [Goal] {
    [
      Goal(
        title: "exact, set and count", least: 20, median: 40,
        search: { query, _ in index.matches(query, threads: threads).count },
        queries: Self.queries + Self.pairs, isExact: true),
      Goal(
        title: "fuzzy, count and best 256", least: 10, median: 16,
        search: { _, pattern in
          index.ranking(of: pattern, limit: 256, threads: threads)?.count ?? -1
        },
        queries: Self.queries, isExact: false),
      Goal(
        title: "fuzzy, all scored and sorted", least: 9, median: 9,
        search: { _, pattern in
          index.ranking(of: pattern, limit: nil, threads: threads)?.best.count ?? -1
        },
        queries: Self.queries, isExact: false),
    ]
  }

  /// Prints a line a query: our time, fzf's and the ratio of the averages; then the median ratio.
  private func compare(_ goal: Goal, _ queries: [Query], _ fzf: Fzf?) {
    let table = Table(
      [goal.title, "found", "avg ms", "min ms", "fzf avg", "fzf min", "ratio", "of min"],
      widths: [30, 9, 10, 10, 10, 10, 8, 8])
    var (ratios, lowest) = ([Double](), [Double]())
    for query in queries {
      let pattern = Pattern(query.text)
      var found = 0
      let times = Clock(duration: duration).time { found = goal.search(query, pattern) }
      let other = fzf?.bench(query.text, isExact: goal.isExact)
      let ratio = other.map { $0.average / times.average }
      let lowestRatio = other.map { $0.lowest / times.lowest }
      if let ratio, let lowestRatio {
        ratios.append(ratio)
        lowest.append(lowestRatio)
      }
      // What stands beyond ASCII fzf folds in its own way; a set may differ there.
      let isSame = other.map { $0.matches == found } ?? true
      table.row([
        query.text, "\(found)\(isSame ? "" : "!")", Table.number(times.average * 1e3, 3),
        Table.number(times.lowest * 1e3, 3),
        other.map { Table.number($0.average * 1e3, 2) } ?? "-",
        other.map { Table.number($0.lowest * 1e3, 2) } ?? "-",
        ratio.map { Table.number($0, 1) } ?? "-",
        lowestRatio.map { Table.number($0, 1) } ?? "-",
      ])
    }
    guard let least = ratios.min() else { return print() }
    print(
      "least \(Table.number(least, 1)) (goal \(Table.number(goal.least, 0))), median "
        + "\(Table.number(Table.median(ratios), 1)) (goal \(Table.number(goal.median, 0)))"
        + "; of minima: \(Table.number(lowest.min() ?? 0, 1)) and "
        + "\(Table.number(Table.median(lowest), 1))\n")
  }

  /// Compares a scan of all text with the memory's own speed.
  private func throughput(_ index: Index, _ query: Query, bytes: Int) {
    let query = (try? Query(parsing: "ngov", vocabulary: Vocabulary(index.dossier))) ?? query
    let times = Clock(duration: duration).time { _ = index.matches(query, threads: threads) }
    let memory = Machine.bandwidth(threads: threads)
    let own = Double(bytes) / times.lowest
    print(
      "scan of all text: \(Table.number(own / 1e9, 1)) GB/s; memory: "
        + "\(Table.number(memory / 1e9, 1)) GB/s; ratio \(Table.number(memory / own, 1)) (goal 2.5)"
    )
  }
}
