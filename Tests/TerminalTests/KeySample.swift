import Screen
import Testing

/// Bytes as some terminal sends them, and the keys that they are.
struct KeySample: CustomTestStringConvertible, Sendable {
  let bytes: String
  let keys: [Key]

  /// The bytes escaped: the name of a test goes to a terminal too.
  var testDescription: String { bytes.debugDescription }

  static let all = table.map { KeySample(bytes: $0.bytes, keys: $0.keys) }

  private static let table: [(bytes: String, keys: [Key])] = [
    ("a", [.character("a")]), (" ", [.character(" ")]), ("~", [.character("~")]),
    ("é", [.character("é")]), ("界", [.character("界")]), ("👍", [.character("👍")]),
    ("e\u{301}", [.character("e"), .character("\u{301}")]),
    ("\u{0}", [.control("@")]), ("\u{1}", [.control("a")]), ("\u{A}", [.control("j")]),
    ("\u{1A}", [.control("z")]), ("\u{1D}", [.control("]")]), ("\u{1E}", [.control("^")]),
    ("\u{1F}", [.control("_")]), ("\t", [.tab]), ("\r", [.enter]), ("\u{8}", [.backspace]),
    ("\u{7F}", [.backspace]), ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}x", [.alt("x")]), ("\u{1B}é", [.alt("é")]), ("\u{1B}[", [.alt("[")]),
    ("\u{1B}O", [.alt("O")]), ("\u{1B}]", [.alt("]")]), ("\u{1B}P", [.alt("P")]),
    ("\u{1B}\u{7F}", [.altBackspace]), ("\u{1B}\r", [.enter]),
    ("\u{1B}[A", [.up]), ("\u{1B}OA", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}OB", [.down]),
    ("\u{1B}[C", [.right]), ("\u{1B}OC", [.right]), ("\u{1B}[D", [.left]), ("\u{1B}OD", [.left]),
    ("\u{1B}[H", [.home]), ("\u{1B}OH", [.home]), ("\u{1B}[1~", [.home]), ("\u{1B}[7~", [.home]),
    ("\u{1B}[F", [.end]), ("\u{1B}OF", [.end]), ("\u{1B}[4~", [.end]), ("\u{1B}[8~", [.end]),
    ("\u{1B}[2~", [.insert]), ("\u{1B}[3~", [.delete]), ("\u{1B}[5~", [.pageUp]),
    ("\u{1B}[6~", [.pageDown]), ("\u{1B}[Z", [.backTab]), ("\u{1B}[1;2Z", [.backTab]),
    ("\u{1B}OP", [.function(1)]), ("\u{1B}OS", [.function(4)]), ("\u{1B}[11~", [.function(1)]),
    ("\u{1B}[15~", [.function(5)]), ("\u{1B}[17~", [.function(6)]), ("\u{1B}[21~", [.function(10)]),
    ("\u{1B}[23~", [.function(11)]), ("\u{1B}[24~", [.function(12)]), ("\u{1B}[25~", []),
    ("\u{1B}[[A", [.function(1)]), ("\u{1B}[[E", [.function(5)]), ("\u{1B}[1;5P", [.function(1)]),
    ("\u{1B}[1;5A", [.up]), ("\u{1B}[1;2C", [.right]), ("\u{1B}[1;5D", [.alt("b")]),
    ("\u{1B}[1;3C", [.alt("f")]), ("\u{1B}O5C", [.alt("f")]), ("\u{1B}[3;5~", [.alt("d")]),
    ("\u{1B}\u{1B}[A", [.up]), ("\u{1B}[a", [.up]), ("\u{1B}[3$", []), ("\u{1B}[3^", [.delete]),
    ("\u{1B}OM", [.enter]), ("\u{1B}Oj", [.character("*")]), ("\u{1B}Oy", [.character("9")]),
    ("\u{1B}[97;5u", [.control("a")]), ("\u{1B}[97;2u", [.character("A")]),
    ("\u{1B}[27;5;105~", [.tab]), ("\u{1B}[233;3u", [.alt("é")]), ("\u{1B}[27;2;9~", [.backTab]),
    ("\u{1B}[99999999999999999999u", []),
    // Focus, mouse reports, answers to questions: nobody asked.
    ("\u{1B}[I", []), ("\u{1B}[<0;1;1M", []), ("\u{1B}[M !!", []), ("\u{1B}[?62;c", []),
    ("\u{1B}]11;rgb:0/0/0\u{7}a", [.character("a")]),
    ("\u{1B}]11;x\u{1B}\\a", [.character("a")]),
    ("\u{1B}P>|term\u{1B}\\", []), ("\u{1B}[201~", []),
    // A sequence that another one cuts off.
    ("\u{1B}[1;\u{1B}[A", [.up]), ("\u{1B}[1\r", [.enter]), ("\u{1B}[12é", [.character("é")]),
  ]
}
