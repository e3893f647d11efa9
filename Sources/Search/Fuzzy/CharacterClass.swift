/// What kind of character stands at a place, as far as fuzzy scoring tells them apart.
///
/// A match that begins something (a word, a part of a camelCase name, a number) is worth more than
/// one in the middle. What begins something is seen from the classes of two neighbours: `bonus`.
/// Classes, their order and all values are those of fzf's default scheme (`--scheme=default`).
enum CharacterClass: UInt8, Sendable, Hashable, CaseIterable {
  case white = 0
  /// What is neither white nor any of those below: punctuation, signs, marks.
  case other
  /// One of `/ , : ; |`.
  case delimiter
  case lower
  case upper
  /// A letter of a script without case.
  case letter
  case number

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": self = .lower
    case "A"..."Z": self = .upper
    case "0"..."9": self = .number
    case " ", "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{A0}": self = .white
    case "/", ",", ":", ";", "|": self = .delimiter
    case "\0"..."\u{7F}": self = .other
    default: self = Self.beyondASCII(scalar.properties)
    }
  }

  private static func beyondASCII(_ properties: Unicode.Scalar.Properties) -> CharacterClass {
    switch properties.generalCategory {
    case .lowercaseLetter: .lower
    case .uppercaseLetter: .upper
    case .decimalNumber, .letterNumber, .otherNumber: .number
    case .titlecaseLetter, .modifierLetter, .otherLetter: .letter
    default: properties.isWhitespace ? .white : .other
    }
  }

  /// What a match of this character is worth beyond the match itself, after `previous`; before the
  /// first character of a text stands `white`.
  func bonus(after previous: CharacterClass) -> Int {
    if self != .white {
      switch previous {
      case .white: return FuzzyScoring.boundaryAfterWhite
      case .delimiter: return FuzzyScoring.boundaryAfterDelimiter
      case .other: return FuzzyScoring.boundary
      default: break
      }
    }
    if previous == .lower, self == .upper { return FuzzyScoring.camelCase }
    if previous != .number, self == .number { return FuzzyScoring.camelCase }
    switch self {
    case .other, .delimiter: return FuzzyScoring.boundary
    case .white: return FuzzyScoring.boundaryAfterWhite
    default: return 0
    }
  }
}
