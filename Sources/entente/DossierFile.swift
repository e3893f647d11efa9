import Dossiers
import Explorer
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
  ///
  /// A file larger than `limit` is refused. Without `bytes`, which are all of it, it is fetched
  /// first. `progress` is told how far it is, and asked whether to go on.
  func open(
    limit: ByteCount, bytes: [UInt8]? = nil, progress: BackgroundReading.Progress? = nil
  ) throws(Failure) -> Dossier {
    let all: [UInt8]
    if let bytes { all = bytes } else { all = try self.bytes(limit: limit, progress: progress) }
    do {
      guard let progress else { return try DossierReader.read(all) }
      return try DossierReader.read(all) { progress.report(.reading, $0, of: all.count) }
    } catch {
      throw refusal(error)
    }
  }

  /// The bytes of the file, or what to say where it cannot be read.
  func bytes(
    limit: ByteCount, progress: BackgroundReading.Progress? = nil
  ) throws(Failure) -> [UInt8] {
    do {
      return try read(limit: limit, progress: progress)
    } catch {
      throw failure(error)
    }
  }

  /// The bytes of the file; a file larger than `limit` is not read.
  func read(
    limit: ByteCount, progress: BackgroundReading.Progress? = nil
  ) throws(FileReader.Failure) -> [UInt8] {
    var reader = FileReader(limit: limit)
    if let progress, let size { reader.watch = { progress.report(.loading, $0, of: size) } }
    switch self {
    case .bundled: return EmbeddedResource.bundledDossier.bytes
    case .standardInput: return try reader.read(STDIN_FILENO)
    case .path(let path): return try reader.read(path: path)
    }
  }

  /// How many bytes a regular file has; `nil` for everything else, and where nobody can tell.
  var size: Int? {
    var status = stat()
    switch self {
    case .bundled: return nil
    case .standardInput: guard fstat(STDIN_FILENO, &status) == 0 else { return nil }
    case .path(let path): guard stat(path, &status) == 0 else { return nil }
    }
    return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
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
