import Synchronization
import Testing

@testable import Dossiers

/// Whoever reads is told how far it is, and may give it up.
struct ReadingWatchTests {
  private static let filling = String(repeating: "many words ", count: 500)
  /// A file of some megabytes.
  private static let large: [UInt8] = {
    let items = (1...1000).map { number in
      """
      {"id": "i\(number)", "actor": "a", "domain": "d", "kind": "goal", "modality": "asserted",
      "title": "T", "summary": "\(filling)", "citations": [{"passage": 1}]}
      """
    }
    return Array(
      """
      {"formatVersion": 1, "id": "large", "title": "Large",
      "source": {"title": "S", "author": "A", "note": "N",
      "passages": [{"number": 1, "synopsis": "All"}]},
      "actors": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
      "domains": [{"id": "d", "name": "D"}],
      "items": [\(items.joined(separator: ",\n"))]}
      """.utf8)
  }()

  @Test(arguments: [1, 2, 3]) func tellsHowFarItIs(threads: Int) throws {
    let offsets = Mutex<[Int]>([])
    let dossier = try DossierReader.read(Self.large, threads: threads) { offset in
      offsets.withLock { $0.append(offset) }
      return true
    }
    #expect(dossier.items.count == 1000)
    let told = offsets.withLock { $0 }
    #expect(told == told.sorted())
    #expect(told.allSatisfy { $0 <= Self.large.count })
    // At least every half megabyte.
    #expect(zip(told, told.dropFirst()).allSatisfy { $1 - $0 < 1 << 19 })
    #expect((told.last ?? 0) > Self.large.count - 1 << 19)
  }

  @Test(arguments: [1, 2, 3]) func endsWhenItIsGivenUp(threads: Int) {
    let count = Mutex(0)
    #expect(throws: DossierRefusal.self) {
      try DossierReader.read(Self.large, threads: threads) { _ in
        count.withLock { count in
          count += 1
          return count < 3
        }
      }
    }
    #expect(count.withLock { $0 } == 3)
  }
}
