internal import Screen

extension ControlSequence {
  struct Modifiers: OptionSet {
    let rawValue: Int

    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)

    init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// The modifiers of a parameter, which is one more than their sum; 0 stands for none.
    init(parameter: Int) {
      rawValue = max(parameter - 1, 0) & 7
    }
  }

  /// Numbers between semicolons; what a colon adds to one is left out.
  struct Parameters {
    /// More than any number that means something.
    private static let largest = 0x11_0000

    private let values: [Int]

    /// Reads parameters; `nil` where they are private ones, which no key has.
    init?(_ bytes: ArraySlice<UInt8>) {
      // Bytes below the digits are intermediate: rxvt's `ESC [ 3 $`.
      guard bytes.allSatisfy({ $0 < 0x3C }) else { return nil }
      values = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
        $0.prefix { $0 != UInt8(ascii: ":") }.reduce(0) { value, byte in
          (0x30...0x39).contains(byte) ? min(value * 10 + Int(byte - 0x30), Self.largest) : value
        }
      }
    }

    /// The parameter at `index`; 0 where there is none.
    subscript(index: Int) -> Int { values.indices.contains(index) ? values[index] : 0 }
    var last: Int { values.last ?? 0 }
  }

  /// A key with modifiers, as the key that shells and editors take it for.
  ///
  /// That is: by words instead of by characters. Where there is no such key the modifiers are
  /// left out.
  static func modified(_ key: Key, _ modifiers: Modifiers) -> Key {
    let isByWord = !modifiers.isDisjoint(with: [.alt, .control])
    return switch key {
    case .left where isByWord: .alt("b")
    case .right where isByWord: .alt("f")
    case .delete where isByWord: .alt("d")
    case .backspace where isByWord: .altBackspace
    case .tab where modifiers.contains(.shift): .backTab
    default: key
    }
  }

  /// The key with a scalar value and modifiers, as terminals send it that tell all keys apart.
  static func characterKey(_ value: Int, _ modifiers: Modifiers) -> Key? {
    switch value {
    case 8, 127: return modified(.backspace, modifiers)
    case 9: return modified(.tab, modifiers)
    case 13: return .enter
    case 27: return .escape
    case 0x20..<0x7F, 0xA0..<0xE000, 0xF900...0x10FFFF: break
    default: return nil
    }
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
    var character = Character(scalar)
    if modifiers.contains(.shift), let upper = character.uppercased().first, scalar.isASCII {
      character = upper
    }
    if modifiers.contains(.control) { return controlKey(scalar) }
    return modifiers.contains(.alt) ? .alt(character) : .character(character)
  }

  private static func controlKey(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar {
    case "i", "I": .tab
    case "m", "M": .enter
    case "[": .escape
    case "h", "H": .backspace
    case " ", "@": .control("@")
    case "a"..."z", "\\", "]", "^", "_": .control(Character(scalar))
    case "A"..."Z": Unicode.Scalar(scalar.value + 0x20).map { .control(Character($0)) }
    default: nil
    }
  }
}
