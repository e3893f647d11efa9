import Glibc

/// Runs other programs, and says what they took.
///
/// A process starts as a copy of the one that starts it, and Linux counts the memory of that copy
/// as its own: so what a program holds is measured from a second, small process of this benchmark.
struct Program {
  let arguments: [String]

  struct Failure: Error {
    let message: String
  }

  struct Result {
    /// What it wrote to standard output.
    let output: String
    let cost: Cost
  }

  /// What a program took from its start to its end.
  struct Cost {
    let seconds: Double
    /// The most memory that it held, in bytes: where this process is small.
    let memory: Int
  }

  /// A program, looked for where the shell would, and its arguments.
  init(_ arguments: String...) {
    self.init(arguments)
  }

  init(_ arguments: [String]) {
    self.arguments = arguments
  }

  /// Whether it can be started at all.
  var isThere: Bool { (try? run()) != nil }

  /// Runs it to its end; fails where it cannot be started or ends with a status beyond `most`.
  func run(input: String = "/dev/null", upTo most: Int32 = 0) throws -> Result {
    var pipe: [Int32] = [0, 0]
    guard Glibc.pipe(&pipe) == 0 else { throw Failure(message: "no pipe") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
    posix_spawn_file_actions_addclose(&actions, pipe[0])
    let strings = arguments.map { strdup($0) }
    defer { strings.forEach { free($0) } }
    var (child, status, usage) = (pid_t(), Int32(0), rusage())
    var output: [UInt8] = []
    var failure: Int32 = 0
    let passed = ContinuousClock().measure {
      failure = posix_spawnp(&child, arguments[0], &actions, nil, strings + [nil], environ)
      close(pipe[1])
      if failure == 0 {
        output = Self.readAll(pipe[0])
        wait4(child, &status, 0, &usage)
      }
    }
    close(pipe[0])
    guard failure == 0, status & 0x7F == 0, status >> 8 <= most else {
      throw Failure(message: "cannot run \(arguments.joined(separator: " "))")
    }
    return Result(
      output: String(decoding: output, as: UTF8.self),
      cost: Cost(seconds: Clock.seconds(passed), memory: Int(usage.ru_maxrss) * 1024))
  }

  /// Runs it as `run` does, from a process that is small whatever this one holds.
  func measure(input: String = "/dev/null", upTo most: Int32 = 0) throws -> Cost {
    let measuring = Program(
      ["/proc/self/exe", Self.measuring, input, "\(most)"] + arguments)
    let words = try measuring.run().output.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let seconds = Double(words[0]), let memory = Int(words[1]) else {
      throw Failure(message: "cannot measure \(arguments.joined(separator: " "))")
    }
    return Cost(seconds: seconds, memory: memory)
  }

  /// The first argument of the small process.
  static let measuring = "measure"

  /// What the small process does with its other arguments.
  static func measure(_ arguments: [String]) throws {
    guard arguments.count > 2, let most = Int32(arguments[1]) else {
      throw Failure(message: "usage: search-benchmark measure INPUT STATUS PROGRAM…")
    }
    let cost = try Program(Array(arguments[2...])).run(input: arguments[0], upTo: most).cost
    print(cost.seconds, cost.memory)
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return output }
      output += buffer[0..<count]
    }
  }
}
