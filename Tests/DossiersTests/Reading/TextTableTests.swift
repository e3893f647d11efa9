import Testing

@testable import Dossiers

@Suite struct TextTableTests {
  /// Inserts and lookups beside a dictionary; bytes that differ only in length or in zeros too.
  @Test func agreesWithADictionary() {
    var table = TextTable<Int>()
    var plain: [[UInt8]: Int] = [:]
    var keys: [[UInt8]] = []
    withEverySequence(of: [0, 0x61, 0xFF] as [UInt8], upTo: 5) { keys.append($0) }
    for count in 0..<300 { keys.append(Array(repeating: 0x61, count: count)) }
    for number in 0..<5000 { keys.append(Array("i\(number % 4000)".utf8)) }
    for (number, key) in keys.enumerated() {
      key.withUnsafeBytes { bytes in
        if table.value(for: bytes) != plain[key] { Issue.record("\(key) before") }
        let isNew = table.insert(number, for: bytes)
        if isNew != (plain[key] == nil) { Issue.record("\(key) is new: \(isNew)") }
        plain[key] = plain[key] ?? number
        if table.value(for: bytes) != plain[key] { Issue.record("\(key) after") }
      }
    }
    for key in keys where key.withUnsafeBytes({ table.value(for: $0) }) != plain[key] {
      Issue.record("\(key) at the end")
    }
    #expect(table.value(for: "i3999") == plain[Array("i3999".utf8)])
    #expect(table.value(for: "i4000") == nil)
  }

  @Test func takesAnyNumberWhateverItExpected() {
    for expected in [0, 1, 8, 1000] {
      var table = TextTable<Int>(expecting: expected)
      for number in 0..<100 {
        let isNew = table.insert(number, for: "i\(number)")
        #expect(isNew)
      }
      for number in 0..<100 {
        let isNew = table.insert(-1, for: "i\(number)")
        let value = table.value(for: "i\(number)")
        #expect(!isNew && value == number)
      }
    }
  }
}
