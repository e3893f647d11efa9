import Dossiers

/// Lines of text, made up or given, and the dossier whose items they are.
struct Corpus {
  let lines: [String]

  /// The lines of a text.
  init(_ lines: [String]) {
    self.lines = lines
  }

  /// As many made-up lines, the same for the same seed.
  init(count: Int, seed: UInt64) {
    var generator = LineGenerator(seed: seed)
    lines = (0..<count).map { _ in String(decoding: generator.next(), as: UTF8.self) }
  }

  /// The lines as `fzf` reads them.
  var text: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += Array(line.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// A dossier with an item for each line, which is its title; read by the program's own reader, so
  /// that its texts lie in memory as they do in the program.
  func dossier() throws -> Dossier {
    var writer = DossierWriter(.document)
    for (number, line) in lines.enumerated() {
      writer.append(
        DossierWriter.Item(number: number, domain: 0, title: Array(line.utf8)[...], summary: []))
    }
    return try DossierReader.read(writer.finish())
  }
}
