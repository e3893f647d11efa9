import Dossiers
import Parallel
import Search

/// Opens a file step by step, and says what each step takes.
struct Opening {
  let path: String
  let threads: Int

  func run() throws {
    let before = Machine.residentMemory
    var bytes = try File.contents(of: path)
    var dossier: Dossier?
    var index: Index?
    var comparison: Comparison?
    step("read", since: before) { dossier = try? DossierReader.read(bytes, threads: threads) }
    bytes = []
    guard let dossier else { throw Check.Failure(message: "\(path) is no dossier") }
    step("file freed", since: before) {}
    step("paired", since: before) { comparison = Comparison(dossier, left: 0, right: 1) }
    step("indexed", since: before) { index = Index(dossier, threads: threads) }
    withExtendedLifetime((index, comparison)) {}
  }

  private func step(_ name: String, since before: Int, _ body: () -> Void) {
    let seconds = Clock.seconds(ContinuousClock().measure(body))
    let memory = (Machine.residentMemory - before) / 1_000_000
    print("\(name): \(Table.number(seconds, 3)) s, \(memory) MB resident")
  }
}
