import Synchronization

/// The last thing that was made of its kind, with what it was made from: most pictures show the same
/// again.
///
/// Whoever asks gets what making it anew would give, if equal keys make equal things.
final class LastMade<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<(key: Key, value: Value)?>(nil)

  /// What is made from a key; `make` is asked where the last was made from another.
  func value(for key: Key, make: () -> Value) -> Value {
    if let value = last.withLock({ $0?.key == key ? $0?.value : nil }) { return value }
    let value = make()
    last.withLock { $0 = (key, value) }
    return value
  }
}
