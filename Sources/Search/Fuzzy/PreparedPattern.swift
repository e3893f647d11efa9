/// A fuzzy pattern as the scans of lines want it: its letters in vectors, each different one once.
final class PreparedPattern: Sendable {
  let alphabet: FuzzyAlphabet
  private let values: StableArray<ByteVector>
  private let fold: FoldedBlock.Fold
  private let kinds: StableArray<Int>
  private let kindCount: Int

  /// `nil` where there is no alphabet for the pattern.
  init?(_ pattern: FuzzyPattern) {
    guard let alphabet = FuzzyAlphabet(pattern), !alphabet.letters.isEmpty else { return nil }
    self.alphabet = alphabet
    var different: [UInt8] = []
    kinds = StableArray(
      alphabet.letters.map { letter in
        if let kind = different.firstIndex(of: letter) { return kind }
        different.append(letter)
        return different.count - 1
      })
    kindCount = different.count
    values = StableArray(different.map { ByteVector(repeating: $0) })
    fold =
      alphabet.isCaseSensitive
      ? .none : different.allSatisfy { alphabet.fold(of: $0) != 0 } ? .letters : .capitals
  }

  /// The letters, for as long as this object lives.
  var letters: Letters {
    Letters(
      count: kinds.count, kindCount: kindCount, kinds: UnsafePointer(kinds.address),
      values: UnsafePointer(values.address), fold: fold)
  }

  /// Addresses alone, so that nothing is counted in a loop over lines.
  struct Letters: BitwiseCopyable {
    let count: Int
    /// How many of them are different.
    let kindCount: Int
    /// Which of the different ones each is.
    let kinds: UnsafePointer<Int>
    /// Each different one in all places of a vector.
    let values: UnsafePointer<ByteVector>
    let fold: FoldedBlock.Fold
  }
}
