/// Runs fzf on a file of lines.
struct Fzf {
  /// What `--bench` says, and what the process took.
  struct Result {
    /// The average and the lowest of a search, in seconds.
    let average: Double
    let lowest: Double
    let matches: Int
  }

  let lines: String
  let threads: Int

  /// Whether there is an fzf to run.
  static var isThere: Bool {
    Program("fzf", "--version").isThere
  }

  /// The average of many searches; `nil` where fzf's answer is not understood.
  func bench(_ query: String, isExact: Bool) -> Result? {
    let fzf = Program(
      "fzf", "--filter", query, "--bench", "2s", "--threads", "\(threads)",
      isExact ? "--exact" : "--no-exact")
    // Status 1 says that nothing was found.
    guard let result = try? fzf.run(input: lines, upTo: 1),
      let average = Self.word(after: "avg:", in: result.output).flatMap(Self.seconds),
      let lowest = Self.word(after: "min:", in: result.output).flatMap(Self.seconds),
      let matches = Self.word(after: "matches:", in: result.output).flatMap({ Int($0) })
    else { return nil }
    return Result(average: average, lowest: lowest, matches: matches)
  }

  /// The most memory that it held, in bytes, to read all lines and search them once for what none
  /// has: repeated searches leave garbage behind, which says nothing of what it needs.
  var memory: Int? {
    let fzf = Program("fzf", "--filter", "zzqj", "--threads", "\(threads)")
    return (try? fzf.measure(input: lines, upTo: 1))?.memory
  }

  private static func word(after name: String, in output: String) -> String? {
    let words = output.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let place = words.firstIndex(of: name), place + 1 < words.count else { return nil }
    return words[place + 1]
  }

  /// Reads a duration as Go writes it: `1.5s`, `112.51ms`, `80µs`.
  private static func seconds(_ duration: String) -> Double? {
    for (unit, factor) in [("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9), ("s", 1.0)]
    where duration.hasSuffix(unit) {
      return Double(duration.dropLast(unit.count)).map { $0 * factor }
    }
    return nil
  }
}
