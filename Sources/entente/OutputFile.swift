import Glibc
import Screen

/// A file that is written whole or not at all.
///
/// The bytes go into a new file beside it, which then takes its name: whoever reads the name sees
/// the old content or the new, and after a failure the old one is untouched. Only a regular file
/// is replaced, with its permissions; a symbolic link, a device or a pipe under that name is
/// refused, because replacing it is hardly what is meant and following it could end anywhere.
struct OutputFile {
  let path: String

  private var name: CleanText { CleanText(cleaning: path) }

  /// Writes the bytes.
  ///
  /// - Throws: A failure with the status 74 where the file cannot be written; nothing is left.
  func write(_ bytes: [UInt8]) throws(Failure) {
    let permissions = try permissionsOfOldFile()
    let (descriptor, temporary) = try createTemporary()
    var isDone = false
    defer {
      close(descriptor)
      if !isDone { unlink(temporary) }
    }
    try write(bytes, to: descriptor)
    if let permissions, fchmod(descriptor, permissions) != 0 { throw unwritable(errorText(errno)) }
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
      throw unwritable(errorText(errno))
    }
    isDone = true
  }

  /// The permissions of the file that is there already; `nil` where there is none.
  private func permissionsOfOldFile() throws(Failure) -> mode_t? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw unwritable(errorText(errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw unwritable("it is a symbolic link; name the file that it points to")
    case S_IFDIR: throw unwritable("it is a directory; name a file in it")
    default: throw unwritable("it is not a regular file; leave out --output and redirect to it")
    }
    guard access(path, W_OK) == 0 else { throw unwritable(errorText(errno)) }
    return status.st_mode & 0o7777
  }

  private func createTemporary() throws(Failure) -> (descriptor: Int32, path: String) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[...$0]) } ?? ""
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
