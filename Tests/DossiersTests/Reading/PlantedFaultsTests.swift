import SeededRandom
import Testing

@testable import Dossiers

/// Everything that is wrong with a file is told, wherever it stands, and nothing else.
@Suite struct PlantedFaultsTests {
  @Test func takesTheDossiersBeforeAnythingIsPlanted() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      let dossier = PlantedDossier(using: &random)
      #expect(SmallDossier.problems(in: Array(dossier.text(using: &random).utf8)) == [])
    }
  }

  @Test func findsEveryFaultAtItsPlace() {
    var planted: [PlantedFault: Int] = [:]
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      var dossier = PlantedDossier(using: &random)
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        guard let fault = PlantedFault.allCases.randomElement(using: &random) else { continue }
        if fault.plant(in: &dossier, using: &random) { planted[fault, default: 0] += 1 }
      }
      let marked = Marked(dossier.text(using: &random))
      let found = SmallDossier.problems(in: marked.bytes)
      let places = found.map { $0.prefix { $0 != " " } }
      guard places.map(String.init) != marked.positions.map({ "\($0):" }) else { continue }
      Issue.record(
        """
        seed \(seed): \(dossier.count) planted at \(marked.positions.map(\.description))
        \(found.joined(separator: "\n"))
        \(String(decoding: marked.bytes, as: UTF8.self))
        """)
      return
    }
    #expect(planted.count == PlantedFault.allCases.count)
  }
}
