import Testing

@testable import Dossiers

@Suite struct JSONCursorScalarsTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("1", 1), ("-1", -1), ("12345", 12345),
      ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
      ("9223372036854775808", nil), ("1.0", 1), ("-1.5", nil), ("1e2", 100), ("1E+2", 100),
      ("0e-0", 0), ("1.25e10", 12_500_000_000), ("0.0", 0), ("-0.0", 0), ("1e0", 1), ("10e-1", 1),
      ("100e-2", 1), ("105e-1", nil), ("1.50e1", 15), ("1.05e1", nil), ("0.001e3", 1),
      ("-2.0", -2), ("0e999999999999999999999", 0), ("1e999999999999999999999", nil),
      ("1e-999999999999999999999", nil), ("1e19", nil), ("1e18", 1_000_000_000_000_000_000),
      ("0.1", nil), ("922337203685477580.7e1", Int.max), ("922337203685477580.8e1", nil),
      (String(repeating: "9", count: 5000), nil), ("1." + String(repeating: "0", count: 5000), 1),
      ("1" + String(repeating: "0", count: 5000) + "e-5000", 1),
    ] as [(String, Int?)])
  func readsNumbers(text: String, value: Int?) throws {
    var cursor = JSONCursor(Array(text.utf8))
    #expect(try cursor.readWholeNumber() == value)
    #expect(cursor.offset == text.utf8.count)
  }

  @Test(arguments: [
    ("-§", "expected a digit, found the end of the file"),
    ("[-§]", "expected a digit, found \"]\""),
    ("- 1".replacing(" ", with: "§ "), "expected a digit, found a space"),
    ("[-§\n1]", "expected a digit, found the end of the line"),
    ("[-§\r\n1]", "expected a digit, found the end of the line"),
    ("-§-1", "expected a digit, found \"-\""),
    ("-§a", "expected a digit, found \"a\""),
    ("-§Infinity", "expected a digit, found \"I\""),
    ("§+1", "expected a value, found \"+\"; a number begins with a digit or \"-\""),
    ("§.5", "expected a value, found \".\"; a number begins with a digit or \"-\""),
    ("-§.5", "expected a digit, found \".\""),
    ("§01", "a number must not begin with a zero"),
    ("-§01", "a number must not begin with a zero"),
    ("§00", "a number must not begin with a zero"),
    ("[§0123.5]", "a number must not begin with a zero"),
    ("1.§", "expected a digit after the decimal point, found the end of the file"),
    ("[1.§]", "expected a digit after the decimal point, found \"]\""),
    ("1.§\t", "expected a digit after the decimal point, found a tab"),
    ("1.§e5", "expected a digit after the decimal point, found \"e\""),
    ("1.2§.3", "expected the end of the file, found \".\""),
    ("1e§", "expected a digit in the exponent, found the end of the file"),
    ("1e+§", "expected a digit in the exponent, found the end of the file"),
    ("1E-§x", "expected a digit in the exponent, found \"x\""),
    ("1e§.5", "expected a digit in the exponent, found \".\""),
    ("0§x1F", "expected the end of the file, found \"x\""),
    ("1§_000", "expected the end of the file, found \"_\""),
    ("[1§a]", "expected \",\" or \"]\", found \"a\""),
    ("[§１]", "expected a value, found \"１\" (U+FF11)"),
    ("§NaN", "expected a value, found \"N\"; text stands in double quotes"),
    ("§Infinity", "expected a value, found \"I\"; text stands in double quotes"),
    ("§True", "expected a value, found \"T\"; text stands in double quotes"),
    ("§undefined", "expected a value, found \"u\"; text stands in double quotes"),
    ("§tru", "expected true, found \"tru\"; text stands in double quotes"),
    ("[§tru]", "expected true, found \"tru\"; text stands in double quotes"),
    ("[§fals,1]", "expected false, found \"fals\"; text stands in double quotes"),
    ("§nul", "expected null, found \"nul\"; text stands in double quotes"),
    ("[§nil]", "expected null, found \"nil\"; text stands in double quotes"),
    ("§tRUE", "expected true, found \"tRUE\"; text stands in double quotes"),
    ("true§e", "expected the end of the file, found \"e\""),
  ])
  func refuses(text: String, message: String) {
    let marked = Marked(text)
    #expect(syntaxError(in: marked.bytes) == "\(marked.positions[0]): \(message)")
  }
}
