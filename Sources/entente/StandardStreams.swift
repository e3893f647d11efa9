import Glibc
import Screen

/// Standard output and standard error: nothing but clean text reaches them.
enum StandardStreams {
  /// Writes lines to standard output.
  ///
  /// A reader that has closed the pipe ends the process by SIGPIPE, as it does every Unix tool.
  static func write(_ lines: [CleanText]) throws(Failure) {
    try write(encoded(lines), to: STDOUT_FILENO)
  }

  /// Writes a picture of the screen with its colours, which only a clean grid can make.
  static func write(_ grid: Grid, colorCount: Int) throws(Failure) {
    try write(Array(AnsiText.ansi(grid, colorCount: colorCount).utf8), to: STDOUT_FILENO)
  }

  /// Writes lines to standard error; there is nobody to tell if that fails.
  static func writeError(_ lines: [CleanText]) {
    try? write(encoded(lines), to: STDERR_FILENO)
  }

  private static func encoded(_ lines: [CleanText]) -> [UInt8] {
    lines.flatMap { Array($0.string.utf8) + [UInt8(ascii: "\n")] }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure("cannot write the output: \(errorText(errno))", .unwritable)
      }
      rest = rest.dropFirst(count)
    }
  }
}

/// What the system says of an error number.
func errorText(_ number: Int32) -> CleanText {
  CleanText(cleaning: String(cString: strerror(number)))
}
