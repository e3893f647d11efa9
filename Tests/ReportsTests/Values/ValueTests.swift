import Testing

@testable import Reports

@Suite struct ValueTests {
  @Test(
    arguments: [
      (0, 0, 2, nil), (0, 3, 2, "0.00"), (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (1, 8, 2, "0.13"),
      (1, 200, 2, "0.01"), (1, 201, 2, "0.00"), (3, 3, 4, "1.0000"), (199, 200, 2, "1.00"),
      (1, 3, 4, "0.3333"), (5, 1, 1, "5.0"),
    ] as [(Int, Int, Int, String?)])
  func decimals(_ part: Int, _ whole: Int, _ places: Int, _ expected: String?) {
    #expect(Value.decimal(part, of: whole, places: places) == expected)
  }

  @Test func plainText() {
    #expect(Value.null.plainText == "")
    #expect(Value.strings(["a", "b, c"]).plainText == "a; b, c")
    #expect(Value.ratio(1, of: 3).plainText == "0.3333")
    #expect(Value.ratio(0, of: 0).plainText == "")
    let object = Value.object([
      Value.Member("id", .string("s1")), Value.Member("n", .integer(2)),
    ])
    #expect(Value.array([object, object]).plainText == "s1 2; s1 2")
  }

  @Test func omittingNull() {
    let members = [Value.Member("a", .null), Value.Member("b", .string(""))]
    #expect(Value.object(omittingNull: members) == .object([Value.Member("b", .string(""))]))
  }
}
