import Glibc

/// A file to write to from front to back.
struct File {
  let path: String
  private let descriptor: Int32

  struct Failure: Error {}

  /// A new file, or an empty one in the place of what is there.
  init(path: String) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure() }
    self.path = path
  }

  /// A temporary file with these bytes.
  init(_ bytes: [UInt8]) throws {
    var name = Array("/tmp/search-benchmark.XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Failure() }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try write(bytes)
    close()
  }

  func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      guard count > 0 else { throw Failure() }
      written += count
    }
  }

  func close() {
    Glibc.close(descriptor)
  }

  func remove() {
    unlink(path)
  }

  /// All bytes of a file.
  static func contents(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure() }
    defer { Glibc.close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    return try [UInt8](unsafeUninitializedCapacity: max(size, 0)) { buffer, count in
      while count < size {
        let got = pread(descriptor, buffer.baseAddress.map { $0 + count }, size - count, count)
        guard got > 0 else { throw Failure() }
        count += got
      }
    }
  }
}
