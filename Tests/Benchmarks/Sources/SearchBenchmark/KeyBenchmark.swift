import Glibc

/// Presses keys at the program on a pseudo terminal, with a generated dossier, and prints how long
/// it takes from each to the picture.
struct KeyBenchmark {
  let program: String
  let items: Int

  /// Moving about; common, rare and absent words, letter by letter; going through what is found.
  ///
  /// Each word is typed once, since what has been found before is not looked for again. The box is
  /// closed with Ctrl-c: after Esc every program waits for what may follow.
  private static let keys = """
    j j j k PgDn PgDn PgUp G g ] ] [ } { X X
    / the Backspace Backspace Enter n n N f ] f / Ctrl-u Enter
    / government Ctrl-c / quixotic Ctrl-c / sanctions Space border Ctrl-c / Idlib Ctrl-c
    / zzqj Ctrl-c
    """

  private static let script = "Tests/Scripts/measure-terminal.py"

  func run() throws {
    guard Program(program, "--version").isThere else {
      throw Check.Failure(message: "build it first: swift build -c release --product entente")
    }
    let file = try File([])
    defer { file.remove() }
    let dossier = try File(path: file.path)
    try GeneratedDossier(items: items).write(.document, to: dossier.write)
    dossier.close()
    print("\n\(items) items, 120 by 40")
    let result = try Program(
      "python3", Self.script, "--size", "120x40", "--ready", "help", "--runs", "\(runs)",
      "--goal", goal, "--keys", Self.keys.split(separator: "\n").joined(separator: " "), "--",
      program, "--max-size", "4G", file.path
    ).run()
    print(result.output)
  }

  /// A few items are there for whether it works at all.
  private var runs: Int { items < 10_000 ? 1 : 5 }

  private var goal: String {
    switch items {
    case ...10_000: "every key within 4 ms"
    case 1_000_000: "letters: the last picture within 25 ms in the median, 100 ms at worst"
    default: "none for so many items"
    }
  }
}
