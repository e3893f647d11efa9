import ArgumentParser
import Glibc
import Reports
import Screen

/// Writes a small dossier to begin with.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a small dossier that shows the format by example.",
    discussion: """
      Example: entente init my.json

      A file that is there already is never overwritten.
      """)

  @Argument(
    help: ArgumentHelp("The file to write; - prints it.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String

  func run() throws {
    let bytes = EmbeddedResource.newDossier.bytes
    if file == "-" {
      try StandardStreams.write(
        .data(bytes), isColored: false)
      return
    }
    try create(bytes)
    let name = CleanText(cleaning: file)
    try StandardStreams.write([
      "Wrote \(name), a small dossier with an example of everything.",
      "Write over it, check it with 'entente validate \(name)', open it with 'entente \(name)'.",
    ])
  }

  /// Writes a file that is not there yet, whole or not at all.
  private func create(_ bytes: [UInt8]) throws(Failure) {
    let name = CleanText(cleaning: file)
    // O_EXCL: neither a file nor a link that somebody puts there at this moment is written to.
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw Failure("\(name) is there already and is not overwritten; name a new file", .usage)
      }
      throw Failure("cannot write \(name): \(errorText(errno))", .unwritable)
    }
    var problem: Int32 = 0
    var written = 0
    while written < bytes.count, problem == 0 {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        problem = errno
      }
    }
    if close(descriptor) != 0, problem == 0 { problem = errno }
    guard problem == 0 else {
      unlink(file)
      throw Failure("cannot write \(name): \(errorText(problem))", .unwritable)
    }
  }
}
