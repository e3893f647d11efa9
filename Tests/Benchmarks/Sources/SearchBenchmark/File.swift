import Glibc

/// A temporary file.
struct File {
  let path: String

  struct Failure: Error {}

  init(_ bytes: [UInt8]) throws {
    var name = Array("/tmp/search-benchmark.XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Failure() }
    defer { close(descriptor) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      guard count > 0 else { throw Failure() }
      written += count
    }
  }

  func remove() {
    unlink(path)
  }
}
