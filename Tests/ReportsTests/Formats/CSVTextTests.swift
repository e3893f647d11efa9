import Testing

@testable import Reports

@Suite struct CSVTextTests {
  @Test(
    arguments: [
      ([], "\r\n"),
      (["a", "", "b"], "a,,b\r\n"),
      (
        ["a,b", "c\"d", "e\nf", "g\r\nh", "i\rj", "k;l"],
        "\"a,b\",\"c\"\"d\",\"e\nf\",\"g\r\nh\",\"i\rj\",k;l\r\n"
      ),
      (
        ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "a=1"],
        "'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\",'＝1,a=1\r\n"
      ),
      (["=\"x\",1"], "\"'=\"\"x\"\",1\"\r\n"),
      (["\"\u{301}"], "\"\"\"\u{301}\"\r\n"),
      (["\u{1b}\u{202e}"], "\u{1b}\u{202e}\r\n"),
    ] as [([String], String)])
  func records(_ fields: [String], _ expected: String) {
    #expect(CSVText.record(fields).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("Every short record is read back, but for the apostrophe before a formula")
  func everyShortRecord() {
    let symbols = ["a", "\"", ",", "\r", "\n", "=", "'", "\u{301}"]
    var fields = [""]
    for _ in 0..<3 { fields = [""] + fields.flatMap { field in symbols.map { field + $0 } } }
    for field in fields {
      let read = Self.read(CSVText.record([field, "b", field]))
      let start = field.unicodeScalars.first
      let safe = start == "=" || start == "\r" ? "'" + field : field
      #expect(
        read.map { Array($0.unicodeScalars) } == [safe, "b", safe].map { Array($0.unicodeScalars) })
    }
  }

  /// One record by the grammar of RFC 4180, section 2.
  static func read(_ record: String) -> [String] {
    var fields: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var rest = record.unicodeScalars[...]
    var isQuoted = false
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where rest.first == "\"":
        rest.removeFirst()
        fields[fields.count - 1].append("\"")
      case ("\"", _): isQuoted.toggle()
      case (",", false): fields.append(String.UnicodeScalarView())
      case ("\r", false) where Array(rest) == ["\n"]: return fields.map { String($0) }
      default: fields[fields.count - 1].append(scalar)
      }
    }
    return []
  }
}
