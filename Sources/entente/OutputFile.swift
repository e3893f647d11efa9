import Glibc
import Screen

/// A file that is written whole or not at all.
///
/// The bytes go into a new file beside it, which then takes its name: whoever reads the name sees
/// the old content or the new, and after a failure the old one is untouched. Only a regular file
/// is replaced, with its permissions. Where a symbolic link stands, what it points to is written
/// and the link stays, as an editor does it; a device or a pipe is refused, because replacing it is
/// hardly what is meant.
struct OutputFile {
  let path: String

  private var name: CleanText { CleanText(cleaning: path) }

  /// Writes the bytes.
  ///
  /// - Throws: A failure with the status 74 where the file cannot be written; nothing is left.
  func write(_ bytes: [UInt8]) throws(Failure) {
    let target = try target()
    let permissions = try permissions(ofOldFile: target)
    let (descriptor, temporary) = try createTemporary(beside: target)
    var isDone = false
    defer {
      close(descriptor)
      if !isDone { unlink(temporary) }
    }
    try write(bytes, to: descriptor)
    if let permissions, fchmod(descriptor, permissions) != 0 { throw unwritable(errorText(errno)) }
    guard fsync(descriptor) == 0, rename(temporary, target) == 0 else {
      throw unwritable(errorText(errno))
    }
    isDone = true
  }

  /// The file that the path leads to, through symbolic links; it need not be there yet.
  private func target() throws(Failure) -> String {
    var target = path
    // As many as the kernel follows.
    for _ in 0..<40 {
      var status = stat()
      guard lstat(target, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return target }
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(target, &buffer, buffer.count)
      guard count > 0 else { throw unwritable(errorText(errno)) }
      let next = String(decoding: buffer[..<count], as: UTF8.self)
      target = next.hasPrefix("/") ? next : Self.folder(of: target) + next
    }
    throw unwritable(errorText(ELOOP))
  }

  /// The folder of a path with its slash; empty where it is the one that the process is in.
  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }

  /// The permissions of the file that is there already; `nil` where there is none.
  private func permissions(ofOldFile target: String) throws(Failure) -> mode_t? {
    var status = stat()
    // By the path that was given: what the links of /proc lead to has no name.
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw unwritable(errorText(errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw unwritable("it is a directory; name a file in it")
    default: throw unwritable("it is not a regular file; leave out --output and redirect to it")
    }
    guard access(target, W_OK) == 0 else { throw unwritable(errorText(errno)) }
    return status.st_mode & 0o7777
  }

  private func createTemporary(
    beside target: String
  ) throws(Failure) -> (descriptor: Int32, path: String) {
    let folder = Self.folder(of: target)
    for _ in 0..<16 {
      let number = UInt64.random(in: 0 ... .max)
      let temporary = "\(folder).entente-\(String(number, radix: 36)).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, temporary) }
      guard errno == EEXIST else { throw unwritable(errorText(errno)) }
    }
    throw unwritable(errorText(EEXIST))
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw unwritable(errorText(errno))
      }
      rest = rest.dropFirst(count)
    }
  }

  private func unwritable(_ reason: CleanText) -> Failure {
    Failure("cannot write \(name): \(reason)", .unwritable)
  }
}
