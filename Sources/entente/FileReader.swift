import Dossiers
import Glibc
import Screen

/// Reads a file whole, up to a limit, and never waits for a writer that may not come.
///
/// A named pipe, a socket or a device is refused. What the program has been handed open is read
/// to its end as standard input is: `/dev/stdin`, `/dev/fd/3`, `/proc/self/fd/3`, and so what a
/// shell puts in the place of `<(command)`.
struct FileReader {
  let limit: ByteCount
  /// Told from time to time how many bytes of a file have been read; reading fails once it answers
  /// `false`.
  var watch: (Int) -> Bool = { _ in true }

  /// How many bytes are read between two looks at whether that is still wanted.
  private static let chunk = 4 << 20

  /// Why a file cannot be read, to be put after its name.
  struct Failure: Error {
    let reason: CleanText

    init(_ reason: CleanText) {
      self.reason = reason
    }
  }

  func read(path: String) throws(Failure) -> [UInt8] {
    if let descriptor = Self.descriptor(namedBy: path) { return try read(descriptor) }
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(errorText(errno)) }
    defer { close(descriptor) }
    let status = try self.status(of: descriptor)
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try readRegularFile(descriptor, status)
    case S_IFDIR: throw Failure("it is a directory; name a file in it")
    default: throw Failure("it is not a regular file; to read a pipe, use - as the file")
    }
  }

  /// Reads what is left of an open file, pipe or terminal.
  func read(_ descriptor: Int32) throws(Failure) -> [UInt8] {
    let status = try self.status(of: descriptor)
    if status.st_mode & S_IFMT == S_IFREG { return try readRegularFile(descriptor, status) }
    return try readStream(descriptor)
  }

  /// The descriptor that a path such as `/dev/fd/3` names.
  static func descriptor(namedBy path: String) -> Int32? {
    if path == "/dev/stdin" { return STDIN_FILENO }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      let digits = path.dropFirst(folder.count)
      return digits.allSatisfy(\.isASCII) && digits.allSatisfy(\.isNumber) ? Int32(digits) : nil
    }
    return nil
  }

  private func status(of descriptor: Int32) throws(Failure) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(errorText(errno)) }
    return status
  }

  private func readRegularFile(_ descriptor: Int32, _ before: stat) throws(Failure) -> [UInt8] {
    let size = Int(before.st_size)
    guard size <= DossierReader.largestFile else {
      throw Failure("it has \(size) bytes and no dossier can have more than 4 GiB; split it")
    }
    guard size <= limit.bytes else {
      throw Failure("it has \(size) bytes and the limit is \(limit.text); raise it with --max-size")
    }
    // The system's own files, as in /proc, say that they are empty.
    let bytes = try size == 0 ? readStream(descriptor) : readAtOnce(descriptor, size)
    let after = try status(of: descriptor)
    guard after.st_size == before.st_size, after.st_mtim.tv_sec == before.st_mtim.tv_sec,
      after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
    else {
      throw Failure("it was changed while it was read; try again")
    }
    return bytes
  }

  /// Reads up to `size` bytes straight into their place.
  private func readAtOnce(_ descriptor: Int32, _ size: Int) throws(Failure) -> [UInt8] {
    var problem: Int32 = 0
    var isGivenUp = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        isGivenUp = !watch(count)
        if isGivenUp { break }
        let end = min(count + Self.chunk, size)
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[count..<end])
        let got = Self.readSome(descriptor, UnsafeMutableRawBufferPointer(rest))
        if got <= 0 {
          problem = got < 0 ? errno : 0
          break
        }
        count += got
      }
    }
    if problem != 0 { throw Failure(errorText(problem)) }
    if isGivenUp { throw Failure("reading was given up") }
    return bytes
  }

  private func readStream(_ descriptor: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = chunk.withUnsafeMutableBytes { Self.readSome(descriptor, $0) }
      if got == 0 { return bytes }
      if got < 0 { throw Failure(errorText(errno)) }
      bytes += chunk[..<got]
      if bytes.count > DossierReader.largestFile {
        throw Failure("it has more bytes than the 4 GiB that a dossier can have; split it")
      }
      if bytes.count > limit.bytes {
        throw Failure("it has more bytes than the limit of \(limit.text); raise it with --max-size")
      }
    }
  }

  /// What `read` answers once there is something to read.
  private static func readSome(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    while true {
      let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      guard got < 0 else { return got }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Whoever started the program has made its input non-blocking.
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&wait, 1, -1)
      default: return got
      }
    }
  }
}
