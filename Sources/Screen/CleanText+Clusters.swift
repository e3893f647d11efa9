/// Walking through clusters. Finding where a cluster ends costs the standard library about a tenth
/// of a microsecond, most of a screen's time; but two scalars that join nothing are two clusters,
/// and most text has no others.
extension CleanText {
  /// A grapheme cluster.
  enum Cluster {
    /// Of this scalar alone.
    case scalar(Unicode.Scalar)
    /// Of more scalars.
    case joined(Character)

    var character: Character {
      switch self {
      case .scalar(let scalar): Character(scalar)
      case .joined(let character): character
      }
    }

    /// How many bytes of UTF-8 it has.
    @inline(__always)
    var count: Int {
      switch self {
      case .scalar(let scalar): UTF8.width(scalar)
      case .joined(let character): character.utf8.count
      }
    }

    @inline(__always)
    func width(_ metrics: TextMetrics) -> Int {
      switch self {
      case .scalar(let scalar): metrics.width(of: scalar)
      case .joined(let character): metrics.width(of: character)
      }
    }
  }

  /// Calls `body` with each grapheme cluster, in order, until it returns `false`.
  @inline(__always)
  func forEachCluster(_ body: (Cluster) -> Bool) {
    let scalars = string.unicodeScalars
    var index = scalars.startIndex
    guard index < scalars.endIndex else { return }
    var scalar = scalars[index]
    while true {
      let next = scalars.index(after: index)
      let isLast = next == scalars.endIndex
      // Each scalar is looked at once, as the next of the one before.
      let following = isLast ? scalar : scalars[next]
      if scalar.joinsNothing, isLast || following.joinsNothing {
        guard body(.scalar(scalar)), !isLast else { return }
        (index, scalar) = (next, following)
      } else {
        let end = string.index(after: index)
        guard body(end == next ? .scalar(scalar) : .joined(string[index])), end < scalars.endIndex
        else { return }
        (index, scalar) = (end, end == next ? following : scalars[end])
      }
    }
  }

  /// Calls `body` with the bytes of text that is all ASCII; `nil` for other text.
  @inline(__always)
  func withASCII<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    guard string.isASCII else { return nil }
    return string.utf8.withContiguousStorageIfAvailable(body)
  }
}

extension String {
  /// Whether every byte lies between space and tilde.
  var isPrintableASCII: Bool {
    // Not `allSatisfy`: without a way out, the loop takes many bytes at a time.
    hasNoByte { $0 &- 0x20 >= 0x5f }
  }

  var isASCII: Bool { hasNoByte { $0 >= 0x80 } }

  @inline(__always)
  private func hasNoByte(where isWrong: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var isAnyWrong = false
      for byte in bytes { isAnyWrong = isAnyWrong || isWrong(byte) }
      return !isAnyWrong
    } ?? !utf8.contains(where: isWrong)
  }
}

extension Unicode.Scalar {
  /// Whether two of these next to each other are always two clusters (UAX #29: the property
  /// Grapheme_Cluster_Break is Other, or a whole Hangul syllable's, and the scalar is no consonant
  /// that a virama joins).
  ///
  /// Latin, Greek and the letters of Cyrillic; dashes and quotation marks; arrows, mathematical
  /// operators and box drawing; kana, ideographs, Hangul syllables and fullwidth forms.
  @inline(__always)
  fileprivate var joinsNothing: Bool {
    switch value {
    case 0x20...0x7e: true
    case 0xa0...0xac, 0xae...0x2ff: true
    case 0x370...0x482, 0x48a...0x52f, 0x2010...0x2027, 0x2030...0x205e, 0x2190...0x25ff: true
    case 0x3001...0x3029, 0x3041...0x3096, 0x30a0...0x30ff, 0x4e00...0x9fff, 0xac00...0xd7a3: true
    case 0xff01...0xff9d: true
    default: false
    }
  }
}
