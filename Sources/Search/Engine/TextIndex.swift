import Parallel

/// The texts of many documents, ready to be scanned by several threads.
///
/// Documents have numbers from 0 on. Texts that are plain ASCII stay where the dossier has them;
/// of the others there are folded copies: see `Segment`.
struct TextIndex: Sendable {
  /// How many documents a thread takes at a time: a multiple of 64, so that no two threads write
  /// to one word of a set, and few enough that a superseded query ends within a millisecond.
  static let chunk = 1024

  let documentCount: Int
  let segments: [Segment]
  /// How often each byte occurs in a sample of the folded texts.
  let frequencies: [Int]

  var chunkCount: Int { (documentCount + Self.chunk - 1) / Self.chunk }

  /// The documents of a chunk.
  func documents(ofChunk chunk: Int) -> Range<Int> {
    chunk * Self.chunk..<min((chunk + 1) * Self.chunk, documentCount)
  }
}
