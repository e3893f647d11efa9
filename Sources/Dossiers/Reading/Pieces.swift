/// How a file is cut into pieces, which several threads read.
struct Pieces {
  /// How many threads read at most; one reads the whole file as it comes.
  var threads: Int
  /// No piece is smaller, in bytes: each has its arenas, and its documents are a run of their own.
  var smallest = 1 << 20
  /// So many for each thread, so that one that is slower than the others has fewer.
  ///
  /// With twice as many, a search that takes a millisecond takes a fifth longer, because it goes
  /// through more runs.
  private static let forAThread = 2

  /// How many pieces to make of so many bytes.
  func count(of bytes: Int) -> Int {
    threads > 1 ? min(threads * Self.forAThread, bytes / smallest) : 1
  }
}
