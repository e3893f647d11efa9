/// Where in each document that a pattern was found in it stands first: what a longer pattern that
/// begins with it need not look at again.
///
/// The idea: who types a word asks for one letter more each time. Nothing can be found before the
/// place where the shorter one is, and most often the longer one stands just there: then one look
/// in memory settles a document.
///
/// Gain at a million items: letters after the second take a third of the time in frequent words, half
/// of it in rare ones.
package final class FirstHits: @unchecked Sendable {
  let pattern: Pattern
  /// How many bytes of each document come before, or as many as fit.
  ///
  /// Not set for those in which nothing was found. A document is noted by one thread at a time.
  private let places: StableArray<UInt16>

  init(of pattern: Pattern, documentCount: Int) {
    self.pattern = pattern
    places = StableArray(count: documentCount)
  }

  /// A place in a document, counted from its beginning, before which the pattern does not stand.
  @inline(__always)
  func earliest(in document: Int) -> Int { Int(places.address[document]) }

  @inline(__always)
  func note(_ place: Int, in document: Int) {
    places.address[document] = UInt16(clamping: place)
  }

  /// Whether what a pattern finds in a document cannot stand before what this one found.
  func precede(_ other: Pattern) -> Bool {
    pattern.place == .anywhere && other.place == .anywhere && other.begins(with: pattern, at: 0)
  }
}
