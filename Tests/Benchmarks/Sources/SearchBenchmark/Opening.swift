import Dossiers
import Parallel
import Search

/// Opens a file step by step, and says what each step takes.
struct Opening {
  let path: String
  let threads: Int

  func run() throws {
    let start = Machine.residentMemory
    var bytes = try File.contents(of: path)
    var dossier: Dossier?
    var index: Index?
    var comparison: Comparison?
    step("read", since: start) { dossier = try? DossierReader.read(bytes, threads: threads) }
    bytes = []
    guard let dossier else { throw Check.Failure(message: "\(path) is no dossier") }
    step("file freed", since: start) {}
    step("paired", since: start) { comparison = Comparison(dossier, left: 0, right: 1) }
    step("indexed", since: start) { index = Index(dossier, threads: threads) }
    withExtendedLifetime((index, comparison)) {}
  }

  private func step(_ name: String, since start: Int, _ body: () -> Void) {
    let before = Machine.processorTime
    let seconds = Clock.seconds(ContinuousClock().measure(body))
    let work = Table.number(Machine.processorTime - before, 3)
    let memory = (Machine.residentMemory - start) / 1_000_000
    print("\(name): \(Table.number(seconds, 3)) s, \(work) s of work, \(memory) MB resident")
  }
}
