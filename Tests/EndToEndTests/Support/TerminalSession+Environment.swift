import Glibc

enum ExitStatus: Equatable {
  case code(Int32)
  case signal(Int32)
}

extension TerminalSession {
  /// The folder of the tests, in which the programs that they drive lie too.
  static var folder: String {
    let tests = CommandLine.arguments[0]
    return tests.lastIndex(of: "/").map { String(tests[..<$0]) } ?? "."
  }

  static func sibling(_ program: String) -> String { "\(folder)/\(program)" }

  /// The program under test.
  static var binary: String { sibling("entente") }

  /// The whole environment of a session.
  static func environment(width: Int, height: Int) -> [String: String?] {
    [
      "TERM": "xterm-256color",
      "LINES": "\(height)",
      "COLUMNS": "\(width)",
      "TZ": "UTC",
      "LANG": "C.UTF-8",
      "HOME": "/nonexistent",
      "PATH": "/usr/bin:/bin",
      // A crash is to end the program at once, without a question to the user.
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Seconds on a clock that nobody sets.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Calls `body` with the strings as C has them in `argv`.
func withStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { copies.forEach { free($0) } }
  return copies.withUnsafeBufferPointer { buffer in
    guard let list = buffer.baseAddress else { preconditionFailure("the list ends with nil") }
    return body(list)
  }
}
