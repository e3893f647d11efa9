import Glibc

/// Runs the real binary from a shell, in a folder of its own that is removed afterwards.
final class Shell {
  let folder: String

  struct Result {
    let output: [String]
    /// What the last command answered; 128 + n where signal n ended it.
    let status: Int32
  }

  init() {
    var template = Array("/tmp/entente-tests-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    system("rm -rf '\(folder)'")
  }

  /// Runs a bash command and answers the lines that it prints to standard output and error.
  ///
  /// `entente` in it is the binary that was built with the tests. A command that takes more than a
  /// minute is ended.
  func run(_ command: String) -> Result {
    let binary = CommandLine.arguments[0].split(separator: "/").dropLast().joined(separator: "/")
    let script = "cd '\(folder)'; PATH=\"/\(binary):$PATH\"; \(command)"
    let quoted = script.replacing("'", with: "'\\''")
    guard let pipe = popen("timeout -k 1 60 bash -c '\(quoted)' 2>&1", "r") else {
      return Result(output: ["popen failed"], status: -1)
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&chunk, 1, chunk.count, pipe)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    let status = pclose(pipe)
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return Result(
      output: lines.dropLast(lines.last?.isEmpty == true ? 1 : 0).map(String.init),
      status: status >> 8 & 0xFF)
  }
}
