import Testing

@testable import Screen

/// What is told to be clean without being cleaned, held to the cleaner itself.
@Suite struct SettledTextTests {
  @Test("Every settled scalar comes out of the cleaner as it is, beside every kind of neighbour")
  func everyScalar() {
    // A Latin and an Arabic letter, a space, a consonant, a whole syllable: settled, all of them.
    let neighbours: [Unicode.Scalar] = ["a", "ب", " ", "\u{a0}", "中", "가", "각", "-"]
    #expect(neighbours.filter { !$0.isSettled } == [])
    var failures: [String] = []
    var count = 0
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value), scalar.isSettled else { continue }
      count += 1
      let text = neighbours.flatMap { [scalar, $0] } + [scalar, scalar]
      if cleaned(text) != string(text) { failures.append(String(value, radix: 16)) }
    }
    #expect(failures == [])
    #expect(count > 30_000)
  }

  @Test("What is settled by its bytes is what is settled scalar by scalar")
  func bytes() {
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [string([scalar]), string(["é", scalar, "x"])] {
        guard text.isSettled == scalar.isSettled else {
          Issue.record("\(String(value, radix: 16))")
          return
        }
      }
    }
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// What the cleaner makes of a text, by no shorter way.
  private func cleaned(_ scalars: [Unicode.Scalar]) -> String {
    var cleaner = ScalarCleaner(capacity: 0)
    cleaner.append(String.UnicodeScalarView(scalars)) { _, _ in }
    return cleaner.string
  }
}
