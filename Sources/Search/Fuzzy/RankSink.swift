/// Where the keys of documents go, in any order: all of them, or the best.
struct RankSink: BitwiseCopyable {
  /// The lowest key of each document, where all are wanted.
  let all: UnsafeMutablePointer<UInt64>?
  let best: UnsafeMutablePointer<BestKeys>

  /// Whether a text with this score, or a lower one, can be among those wanted.
  @inline(__always)
  func wants(score: Int, _ ticket: LineQueue.Ticket) -> Bool {
    all != nil
      || RankKey.key(score: score, length: ticket.length, document: ticket.document)
        < best.pointee.threshold
  }

  @inline(__always)
  func add(score: Int, _ ticket: LineQueue.Ticket) {
    let key = RankKey.key(score: score, length: ticket.length, document: ticket.document)
    if let all {
      all[ticket.document] = min(all[ticket.document], key)
    } else {
      best.pointee.insert(key)
    }
  }
}
