import Glibc

/// A dossier that takes a moment to read and to search, in a file that is removed with it.
final class LargeDossier {
  let path: String
  let itemCount: Int

  /// Writes a file of about `megabytes` million bytes; the last item has the tag "needle".
  ///
  /// With `isFaulty`, what stands at its very end is no dossier.
  init(megabytes: Int, isFaulty: Bool = false) throws {
    var template = Array("/tmp/entente-large-XXXXXX.json".utf8CString)
    let descriptor = mkstemps(&template, 5)
    guard descriptor >= 0 else { throw TerminalSession.Failure(description: "no file: \(errno)") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)

    let filling = String(repeating: "grain and water and steel and talks, ", count: 24)
    var bytes = Array(
      """
      {"formatVersion": 1, "id": "large", "title": "A large dossier",
      "source": {"title": "S", "author": "A", "note": "generated",
      "passages": [{"number": 1, "synopsis": "All"}]},
      "actors": [{"id": "ann", "name": "Ann"}, {"id": "bob", "name": "Bob"}],
      "domains": [{"id": "war", "name": "War"}], "items": [

      """.utf8)
    var count = 0
    while bytes.count < megabytes * 1_000_000 {
      count += 1
      bytes += Self.item(count, tag: "hay", filling).utf8
      bytes += [UInt8(ascii: ","), UInt8(ascii: "\n")]
    }
    count += 1
    bytes += Self.item(count, tag: "needle", filling).utf8
    bytes += (isFaulty ? "], \"relations\": 7}" : "]}").utf8
    itemCount = count

    guard write(descriptor, bytes, bytes.count) == bytes.count, close(descriptor) == 0 else {
      throw TerminalSession.Failure(description: "cannot write \(path): \(errno)")
    }
  }

  deinit {
    unlink(path)
  }

  private static func item(_ number: Int, tag: String, _ filling: String) -> String {
    """
    {"id": "i\(number)", "actor": "\(number % 2 == 0 ? "ann" : "bob")", "domain": "war", \
    "kind": "goal", "modality": "asserted", "title": "Goal number \(number)", \
    "summary": "\(filling)", "citations": [{"passage": 1}], "tags": ["\(tag)"]}
    """
  }
}
