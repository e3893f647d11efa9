import Glibc

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
    (try? run(["--version"], input: "/dev/null")) != nil
  }

  /// The average of many searches; `nil` where fzf's answer is not understood.
  func bench(_ query: String, isExact: Bool) -> Result? {
    let options = ["--filter", query, "--bench", "2s", "--threads", "\(threads)"]
    guard
      let output = try? Self.run(options + (isExact ? ["--exact"] : []), input: lines).output,
      let average = Self.word(after: "avg:", in: output).flatMap(Self.seconds),
      let lowest = Self.word(after: "min:", in: output).flatMap(Self.seconds),
      let matches = Self.word(after: "matches:", in: output).flatMap({ Int($0) })
    else { return nil }
    return Result(average: average, lowest: lowest, matches: matches)
  }

  /// The most memory that it held, in bytes, to read all lines and search them once for what none
  /// has: repeated searches leave garbage behind, which says nothing of what it needs.
  var memory: Int? {
    try? Self.run(["--filter", "zzqj", "--threads", "\(threads)"], input: lines).memory
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

  private struct Failure: Error {}

  /// Runs fzf to its end; what it wrote, and the most memory it held.
  private static func run(
    _ arguments: [String], input: String
  ) throws -> (output: String, memory: Int) {
    var pipe: [Int32] = [0, 0]
    guard Glibc.pipe(&pipe) == 0 else { throw Failure() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
    posix_spawn_file_actions_addclose(&actions, pipe[0])
    let strings = (["fzf"] + arguments).map { strdup($0) }
    defer { strings.forEach { free($0) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, "fzf", &actions, nil, strings + [nil], environ)
    close(pipe[1])
    defer { close(pipe[0]) }
    guard failure == 0 else { throw Failure() }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(pipe[0], &buffer, buffer.count)
      guard count > 0 else { break }
      output += buffer[0..<count]
    }
    var (status, usage) = (Int32(0), rusage())
    wait4(child, &status, 0, &usage)
    guard status == 0 || status == 0x100 else { throw Failure() }
    return (String(decoding: output, as: UTF8.self), Int(usage.ru_maxrss) * 1024)
  }
}
