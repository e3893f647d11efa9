/// Remembers what characters fold to while many texts are folded.
///
/// Folding a character anew asks several Unicode properties and takes about half a microsecond;
/// a script has few characters, so all but the first occurrence of each cost a few nanoseconds.
/// The answers lie one after another in a pool, found by a table whose pages of 256 characters
/// come into being as they are needed.
struct FoldingCache {
  /// The pool: folded bytes, and what is known of each.
  private(set) var bytes: [UInt8] = []
  private(set) var traits: [LetterTraits] = []
  private var pages: [[Entry]] = Array(repeating: [], count: 0x1100)

  private struct Entry {
    var start: UInt32 = 0
    var end: UInt32 = 0
    var isKnown = false
  }

  /// Where in the pool the folded bytes of a character are.
  mutating func range(of scalar: Unicode.Scalar) -> Range<Int> {
    let (page, place) = (Int(scalar.value >> 8), Int(scalar.value & 0xFF))
    if pages[page].isEmpty { pages[page] = Array(repeating: Entry(), count: 256) }
    if !pages[page][place].isKnown {
      let start = UInt32(bytes.count)
      append(scalar)
      pages[page][place] = Entry(start: start, end: UInt32(bytes.count), isKnown: true)
    }
    let entry = pages[page][place]
    return Int(entry.start)..<Int(entry.end)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let characterClass = CharacterClass(scalar)
    Folding.fold(scalar) { folded, letterCase in
      for byte in UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter {
        bytes.append(byte)
        traits.append(LetterTraits(letterCase, characterClass))
      }
    }
  }
}
