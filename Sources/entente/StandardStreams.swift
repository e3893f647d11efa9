import Glibc
import Reports
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

  /// Writes what a subcommand prints; data is cleaned only where a terminal would get it.
  static func write(_ report: Report, isColored: Bool) throws(Failure) {
    switch report {
    case .text(let lines):
      let colorCount = isColored ? Browsing.printedColorCount : nil
      var bytes: [UInt8] = []
      for line in lines {
        bytes += AnsiText.ansi(line, colorCount: colorCount).utf8
        bytes.append(UInt8(ascii: "\n"))
      }
      try write(bytes, to: STDOUT_FILENO)
    case .clean(let lines): try write(lines.bytes, to: STDOUT_FILENO)
    case .data(let bytes):
      if isOutputTerminal {
        var lines = CleanText.paragraphs(cleaning: String(decoding: bytes, as: UTF8.self))
        // What ends with a line break has no line after it.
        if lines.last?.isEmpty == true { lines.removeLast() }
        try write(lines)
      } else {
        try write(bytes, to: STDOUT_FILENO)
      }
    }
  }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether NO_COLOR is set to anything but the empty text (https://no-color.org).
  static var isColorUnwanted: Bool {
    getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
  }

  /// How many cells wide the terminal on standard output is; `nil` where there is none.
  static var outputWidth: Int? {
    var size = winsize()
    guard isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return nil }
    return max(20, Int(size.ws_col))
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
