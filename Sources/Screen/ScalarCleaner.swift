/// Cleans text scalar by scalar, and sees to it that every grapheme cluster has a base and an end.
///
/// Besides each scalar's own role, one thing is remembered: what the cluster so far would let join
/// it. Without that, a mark at the start of a text would land on whatever the terminal shows before
/// it, a mark after `<202e>` on its `>`, and a cluster could be made to go on for ever, as a stack
/// of marks, a chain of viramas and consonants, or a row of Hangul vowels that take no cells.
struct ScalarCleaner {
  /// How many scalars may join a cluster's base, or its first opener.
  ///
  /// Written languages need fewer: four marks on a Vietnamese, Hebrew or Tibetan letter, five
  /// consonants tied by four viramas in the longest Sanskrit conjuncts. What is stacked higher hides
  /// the lines around it.
  static let mostJoined = 8

  private var bytes: [UInt8] = []
  private var cluster = Cluster.none
  private var context = Context()

  /// What the text ends in, as far as it matters for what comes next.
  private enum Cluster {
    /// Nothing that a mark may stand on: the start, a space, a scalar shown as its code.
    case none
    /// A cluster that is as long as it may be, shown with the codes of what was too much.
    case full
    case open(joined: Int, Tail)
  }

  /// What may still join, besides marks.
  private enum Tail: Equatable {
    case plain
    /// Another opener. Whatever else comes joins it too, but as a base that counts anew: the codes
    /// of what is too much start with `<`, which does the same.
    case opener
    /// A letter, after a virama anywhere among the marks (UAX #29, GB9c).
    case virama
    /// An emoji, after a joiner.
    case emojiJoiner
    /// The jamo that may follow this one.
    case jamo(ScalarRole.Jamo)
  }

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// How many bytes of UTF-8 the text has so far.
  var count: Int { bytes.count }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a whole text, telling of each scalar where its bytes are in the clean one.
  mutating func append(
    _ scalars: String.UnicodeScalarView, _ body: (Unicode.Scalar, Range<Int>) -> Void
  ) {
    var rest = scalars.makeIterator()
    var next = rest.next()
    while let scalar = next {
      next = rest.next()
      let start = count
      append(scalar, before: next)
      body(scalar, start..<count)
    }
  }

  /// Appends a scalar; `next` is the one that comes after it in the text.
  mutating func append(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    switch ScalarRole(scalar) {
    case .hidden: appendHidden(scalar, before: next)
    case .space(let count): put(space: " ", count)
    case .noBreakSpace: put(space: "\u{a0}", 1)
    case .base(let isLetter): begin(scalar, tail: .plain, joins: isLetter ? .virama : nil)
    case .opener: begin(scalar, tail: .opener, joins: .opener)
    case .mark(let isVirama): appendMark(scalar, isVirama: isVirama)
    case .jamo(let jamo): append(scalar, jamo)
    }
  }

  /// Appends a scalar that is a cluster's first, unless the text ends in `joins`.
  private mutating func begin(_ scalar: Unicode.Scalar, tail: Tail, joins: Tail?) {
    guard case .open(let joined, let last) = cluster, last == joins || last == .emojiJoiner else {
      put(scalar, beginsCluster: true)
      cluster = .open(joined: 0, tail)
      return
    }
    join(scalar, joined: joined, tail: tail, otherwise: .none)
  }

  /// Appends what is invisible: as it is where it means something, else as its code.
  private mutating func appendHidden(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    guard case .open(let joined, let tail) = cluster, joined < Self.mostJoined,
      context.admits(scalar, before: next)
    else { return show(scalar) }
    let isEmoji = context.isEmoji && scalar == "\u{200d}"
    put(scalar, beginsCluster: false)
    // It is not counted: what comes after it is, and no two stand in a row.
    // The non-joiner ends what a virama links (UAX #29, GB9c).
    cluster = .open(
      joined: joined, isEmoji ? .emojiJoiner : scalar == "\u{200c}" ? .plain : tail)
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar, isVirama: Bool) {
    switch cluster {
    case .none:
      put("\u{25cc}", beginsCluster: true)
      put(scalar, beginsCluster: false)
      cluster = .open(joined: 1, isVirama ? .virama : .plain)
    case .full: show(scalar, then: .full)
    case .open(let joined, let tail):
      let links = isVirama || tail == .virama
      join(scalar, joined: joined, tail: links ? .virama : .plain, otherwise: .full)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ jamo: ScalarRole.Jamo) {
    let isStart = jamo == .leading || jamo == .open || jamo == .closed
    if case .open(let joined, .jamo(let last)) = cluster, last.isJoined(by: jamo) {
      join(scalar, joined: joined, tail: .jamo(jamo), otherwise: .none)
    } else if isStart {
      begin(scalar, tail: .jamo(jamo), joins: nil)
    } else {
      // No cells of its own and no syllable to be part of.
      show(scalar)
    }
  }

  private mutating func join(
    _ scalar: Unicode.Scalar, joined: Int, tail: Tail, otherwise rest: Cluster
  ) {
    if joined < Self.mostJoined {
      // A letter that a virama links says anew which script joins.
      put(scalar, beginsCluster: tail == .plain && JoiningScript(letter: scalar) != nil)
      cluster = .open(joined: joined + 1, tail)
    } else {
      show(scalar, then: rest)
    }
  }

  /// Puts the scalar's code in its place: `^[`, `<202e>`.
  private mutating func show(_ scalar: Unicode.Scalar, then rest: Cluster = .none) {
    switch scalar.value {
    case 0..<0x20, 0x7f:
      bytes += [UInt8(ascii: "^"), UInt8(truncatingIfNeeded: scalar.value) ^ 0x40]
    default: bytes += "<\(String(scalar.value, radix: 16))>".utf8
    }
    cluster = rest
    context = Context()
  }

  private mutating func put(space: Unicode.Scalar, _ count: Int) {
    for _ in 0..<count { put(space, beginsCluster: true) }
    cluster = .none
    context = Context()
  }

  private mutating func put(_ scalar: Unicode.Scalar, beginsCluster: Bool) {
    context.take(scalar, beginsCluster: beginsCluster)
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }
}

extension ScalarRole.Jamo {
  /// Whether `next` goes on with the syllable that ends in this part.
  fileprivate func isJoined(by next: ScalarRole.Jamo) -> Bool {
    switch self {
    case .leading: next == .leading || next == .vowel || next == .open || next == .closed
    case .vowel, .open: next == .vowel || next == .trailing
    case .trailing, .closed: next == .trailing
    }
  }
}
