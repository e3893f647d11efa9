/// The texts of a dossier in one piece of memory, UTF-8, each followed by one separator byte.
///
///     M e e t FF T o  m e e t . FF t a l k s FF
///     └ title    └ summary         └ tag
///
/// The idea: a file of a hundred thousand items has a million short texts. As strings each would be
/// an allocation of its own, and a search would have to visit them all over the memory. Here they
/// lie side by side, a `Text` is a slice of 16 bytes, and a search scans the bytes as they lie.
///
/// It is filled by whoever reads a file, from front to back, and never changes once that is done:
/// only then may it be handed to another thread.
package final class TextArena: @unchecked Sendable {
  /// Offsets are kept in 32 bits.
  package static let largestCapacity = Int(UInt32.max)
  /// What stands after every text: a byte that UTF-8 never has.
  package static let separator: UInt8 = 0xFF

  private let base: UnsafeMutableRawPointer
  private let capacity: Int
  /// How many bytes are in use, separators included.
  ///
  /// No check for overlapping accesses: each is a plain load or store, and there are a dozen for
  /// every text.
  @exclusivity(unchecked) package private(set) var count = 0

  /// Makes room for `capacity` bytes, at most `largestCapacity`; it cannot grow.
  ///
  /// The bytes keep their address. Room that stays unused costs address space and no memory, so
  /// that an upper bound will do.
  init(capacity: Int) {
    precondition(capacity <= Self.largestCapacity, "an arena is addressed in 32 bits")
    self.capacity = capacity
    base = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
  }

  deinit {
    base.deallocate()
  }

  /// The bytes in use, valid as long as the arena is alive.
  package var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base, count: count)
  }
}

/// Filling; for whoever has made the arena and is still alone with it.
extension TextArena {
  /// Adds a part of a text.
  func append(_ part: UnsafeRawBufferPointer) {
    let (start, end) = (count, count + part.count)
    precondition(end <= capacity, "the arena is full")
    guard let source = part.baseAddress else { return }
    (base + start).copyMemory(from: source, byteCount: part.count)
    count = end
  }

  /// Adds one scalar of a text.
  func append(_ scalar: Unicode.Scalar) {
    for byte in scalar.utf8 { append(byte) }
  }

  /// Ends the text that began at the offset `start`.
  func endText(from start: Int) -> Text {
    let range = start..<count
    append(Self.separator)
    return Text(in: self, at: range)
  }

  private func append(_ byte: UInt8) {
    precondition(count < capacity, "the arena is full")
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }
}
