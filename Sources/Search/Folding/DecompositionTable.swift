/// Looks up one step of a character's decomposition.
///
/// The entries lie sorted; for each page of 256 characters the table knows where its entries
/// begin, so most lookups end at an empty page and the rest take a few steps of a binary search.
struct DecompositionTable: Sendable {
  /// The canonical ones.
  static let shared = DecompositionTable(reading: Decompositions.text)
  /// Those of forms that only look otherwise.
  static let forms = DecompositionTable(reading: PresentationForms.text)

  private(set) var characters: [UInt32] = []
  private var parts: [Unicode.Scalar] = []
  /// Where the parts of each character end.
  private var ends: [Int] = []
  /// For each page the position of its first entry, and one more for the end.
  private var pages: [UInt16] = []

  /// The one or two scalars that `scalar` stands for; `nil` where it stands for itself.
  func decomposition(of scalar: Unicode.Scalar) -> (Unicode.Scalar, Unicode.Scalar?)? {
    parts(of: scalar).flatMap { parts in
      parts.first.map { ($0, parts.count > 1 ? parts.last : nil) }
    }
  }

  /// The scalars that `scalar` stands for, one or more; `nil` where it stands for itself.
  func parts(of scalar: Unicode.Scalar) -> ArraySlice<Unicode.Scalar>? {
    let page = Int(scalar.value >> 8)
    guard page + 1 < pages.count else { return nil }
    var low = Int(pages[page])
    var high = Int(pages[page + 1])
    while low < high {
      let middle = (low + high) / 2
      if characters[middle] < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low < Int(pages[page + 1]), characters[low] == scalar.value else { return nil }
    return parts[(low == 0 ? 0 : ends[low - 1])..<ends[low]]
  }

  /// Reads entries of the form `C0=41+300`, `=41+301` or `212A=4B`, apart by single spaces.
  private init(reading text: StaticString) {
    var (character, number): (UInt32, UInt32) = (0, 0)
    var hasDigits = false
    var parts: [Unicode.Scalar] = []
    text.withUTF8Buffer { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "="):
          character = hasDigits ? number : character + 1
        case UInt8(ascii: "+"):
          parts.append(Unicode.Scalar(number) ?? "\u{FFFD}")
        case UInt8(ascii: " "):
          parts.append(Unicode.Scalar(number) ?? "\u{FFFD}")
          add(character, parts)
          parts.removeAll(keepingCapacity: true)
        default:
          let digit = byte < UInt8(ascii: "A") ? byte - 0x30 : byte - 0x37
          number = (hasDigits ? number << 4 : 0) | UInt32(digit)
          hasDigits = true
          continue
        }
        hasDigits = false
      }
    }
    parts.append(Unicode.Scalar(number) ?? "\u{FFFD}")
    add(character, parts)
    pages.append(UInt16(characters.count))
  }

  private mutating func add(_ character: UInt32, _ parts: [Unicode.Scalar]) {
    while pages.count <= Int(character >> 8) { pages.append(UInt16(characters.count)) }
    characters.append(character)
    self.parts += parts
    ends.append(self.parts.count)
  }
}
