import CResources
import Dossiers
import Glibc
import Screen

/// Where a dossier comes from.
enum DossierFile {
  case bundled
  case path(String)
  case standardInput

  /// The source that an argument names; none names the bundled dossier.
  init(argument: String?) {
    switch argument {
    case nil: self = .bundled
    case "-": self = .standardInput
    case let path?: self = .path(path)
    }
  }

  /// The name that stands in messages.
  private var name: CleanText {
    switch self {
    case .bundled: "(bundled dossier)"
    case .path(let path): CleanText(cleaning: path)
    case .standardInput: "-"
    }
  }

  /// Reads the dossier, or says what is wrong with it: the first problem, and how many more.
  func open() throws(Failure) -> Dossier {
    let bytes = try read()
    do {
      return try DossierReader.read(bytes)
    } catch {
      throw refusal(error)
    }
  }

  private func refusal(_ refusal: DossierRefusal) -> Failure {
    let problems = refusal.problems
    var lines = problems.prefix(1).map { name + ":" + CleanText(cleaning: $0.description) }
    if problems.count > 1 {
      lines.append("\(name): \(problems.count - 1) more after this one")
    }
    return Failure(lines: lines, .refused)
  }

  private func read() throws(Failure) -> [UInt8] {
    switch self {
    case .bundled:
      var length = 0
      let start = resources_bundled_dossier(&length)
      return Array(UnsafeBufferPointer(start: start, count: length))
    case .standardInput: return try read(STDIN_FILENO, sizeHint: 0)
    case .path(let path):
      // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
      let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { throw unreadable(errorText(errno)) }
      defer { Glibc.close(descriptor) }
      return try read(descriptor, sizeHint: try sizeOfRegularFile(descriptor))
    }
  }

  private func sizeOfRegularFile(_ descriptor: Int32) throws(Failure) -> Int {
    var status = Glibc.stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(errorText(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR: throw unreadable("it is a directory; name a file in it")
    default: throw unreadable("it is not a regular file; to read a pipe, use - as the file")
    }
  }

  private func read(_ descriptor: Int32, sizeHint: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sizeHint)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(errorText(errno))
      }
      bytes += chunk[..<count]
    }
  }

  private func unreadable(_ reason: CleanText) -> Failure {
    Failure("cannot read \(name): \(reason)", .unreadable)
  }
}
