import Testing

@testable import Dossiers

/// Small texts, all of them, against the grammar written down rule by rule.
@Suite struct JSONCursorOracleTests {
  @Test(arguments: [
    // Every byte that JSON gives a meaning to, and some that it does not.
    ("", "{}[]\":,\\ -01eu\u{0}", "", 4),
    ("", "[]{}\":,1", "", 5),
    ("", "01-+.e", "", 5),
    ("", "[1,]", "", 6),
    ("{", "\"a:1,}", "", 6),
    ("\"", "\\u\"8dDc", "\"", 4),
    ("\"\\ud83d", "0d\\u\"", "c00\"", 4),
    ("[", "truefalsn", "]", 4),
  ])
  func agrees(before: String, alphabet: String, after: String, length: Int) {
    var accepted = 0
    withEverySequence(of: Array(alphabet.utf8), upTo: length) { middle in
      let bytes = Array(before.utf8) + middle + Array(after.utf8)
      let isAccepted = syntaxError(in: bytes) == nil
      if isAccepted { accepted += 1 }
      if isAccepted != JSONOracle.accepts(bytes) {
        Issue.record("\(bytes.map { hexadecimal(UInt32($0), digits: 2) }): \(isAccepted)")
      }
    }
    #expect(accepted > 0)
  }

  @Test func agreesOnUTF8() {
    let edges: [UInt8] = [
      0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xEF,
      0xF0, 0xF4, 0xF5,
    ]
    withEverySequence(of: edges, upTo: 4) { middle in
      let bytes = [0x22] + middle + [0x22]
      if (syntaxError(in: bytes) == nil) != JSONOracle.accepts(bytes) {
        Issue.record("\(middle.map { hexadecimal(UInt32($0), digits: 2) })")
      }
    }
  }
}
