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
  var name: CleanText {
    switch self {
    case .bundled: "(bundled dossier)"
    // An empty name is mostly a variable of a script that was not set.
    case .path(""): "\"\""
    case .path(let path): CleanText(cleaning: path)
    case .standardInput: "-"
    }
  }

  /// Reads the dossier, or says what is wrong with it: the first problem, and how many more.
  func open(limit: ByteCount) throws(Failure) -> Dossier {
    let bytes: [UInt8]
    do {
      bytes = try read(limit: limit)
    } catch {
      throw failure(error)
    }
    do {
      return try DossierReader.read(bytes)
    } catch {
      throw refusal(error)
    }
  }

  /// The bytes of the file; a file larger than `limit` is not read.
  func read(limit: ByteCount) throws(FileReader.Failure) -> [UInt8] {
    let reader = FileReader(limit: limit)
    switch self {
    case .bundled: return EmbeddedResource.bundledDossier.bytes
    case .standardInput: return try reader.read(STDIN_FILENO)
    case .path(let path): return try reader.read(path: path)
    }
  }

  /// What to say where the file cannot be read.
  func failure(_ error: FileReader.Failure) -> Failure {
    Failure("cannot read \(name): \(error.reason)", .unreadable)
  }

  private func refusal(_ refusal: DossierRefusal) -> Failure {
    let problems = refusal.problems
    var lines = problems.prefix(1).map { name + ":" + CleanText(cleaning: $0.description) }
    if problems.count > 1 {
      lines.append(
        "\(name): \(problems.count - 1) more after this one; 'entente validate' lists them all")
    }
    return Failure(lines: lines, .refused)
  }
}
