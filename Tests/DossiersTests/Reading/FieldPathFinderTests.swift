import Testing

@testable import Dossiers

@Suite struct FieldPathFinderTests {
  private func path(at mark: String) -> String {
    let parts = mark.split(separator: "§", maxSplits: 1, omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    return FieldPathFinder.paths(of: [parts[0].utf8.count], in: bytes)[0]
  }

  @Test(arguments: [
    ("§{}", "$"), ("§1", "$"), (" §1", "$"), ("{§\"a\":1}", "$.a"), ("{\"a\":§1}", "$.a"),
    ("{\"a\":1§,\"b\":2}", "$"), ("{\"a\":1,§\"b\":2}", "$.b"), ("{\"a\":1,\"b\":2§}", "$"),
    ("[§1]", "$[0]"), ("[1, §2]", "$[1]"), ("[1§, 2]", "$"),
    ("{\"items\":[{},{\"actor\":§\"x\"}]}", "$.items[1].actor"),
    ("{\"items\":[{},§{\"actor\":\"x\"}]}", "$.items[1]"),
    ("{\"items\":§[{},{}]}", "$.items"), ("[[1],[[2,§3]]]", "$[1][0][1]"),
    ("{\"a\":{\"b\":{\"c\":[]}},\"d\":§{}}", "$.d"), ("{}§", "$"), ("§", "$"),
    // Keys that are no plain words.
    ("{\"x-note\":§1}", "$.x-note"), ("{\"$schema\":§1}", "$.$schema"),
    ("{\"a key\":§1}", "$[\"a key\"]"), ("{\"\":§1}", "$[\"\"]"), ("{\"a.b\":§1}", "$[\"a.b\"]"),
    ("{\"ключ\":{\"a\":§1}}", "$[\"ключ\"].a"), ("{\"[0]\":§1}", "$[\"[0]\"]"),
    ("{\"\\u0061\":§1}", "$.a"), ("{\"a\\\"].b[\\\"\":§1}", "$[\"a\\\"].b[\\\"\"]"),
    ("{\"a\\\\\":§1}", "$[\"a\\\\\"]"), ("{\"\\u001b[31m\":§1}", "$[\"\u{1B}[31m\"]"),
    // Where the text stops being JSON.
    ("{\"a\":[1,{\"b\":§tru}]}", "$.a[1].b"), ("{\"a\":1, §b}", "$"), ("{\"a\":[1,§", "$.a[1]"),
    ("{\"a\":{\"b\":1 §\"c\"}}", "$.a"), ("{\"a\":§", "$.a"), ("[[1]§}", "$"),
    ("{} §}", "$"),
  ])
  func findsPaths(text: String, path expected: String) {
    #expect(path(at: text) == expected)
  }

  @Test func findsManyInOneWalk() {
    let bytes = Array("{\"a\":[10,20],\"b\":{\"c\":1}}".utf8)
    #expect(
      FieldPathFinder.paths(of: [0, 1, 5, 6, 6, 9, 13, 22, 99], in: bytes)
        == ["$", "$.a", "$.a", "$.a[0]", "$.a[0]", "$.a[1]", "$.b", "$.b.c", "$"])
    #expect(FieldPathFinder.paths(of: [], in: bytes).isEmpty)
    #expect(FieldPathFinder.paths(of: [0, 3], in: [0xFF, 0xFE]) == ["$", "$"])
  }

  @Test func survivesDeepNesting() {
    let bytes = Array(String(repeating: "[", count: 100_000).utf8)
    let path = "$" + String(repeating: "[0]", count: 512)
    #expect(FieldPathFinder.paths(of: [512], in: bytes) == [path])
  }

  /// Writes a value and notes the path and the offset of everything in it.
  private func write(
    _ text: inout String, depth: Int, path: String, places: inout [(offset: Int, path: String)],
    using random: inout SystemRandomNumberGenerator
  ) {
    places.append((text.utf8.count, path))
    switch depth == 0 ? 2 : Int.random(in: 0...2, using: &random) {
    case 0:
      text += "{ "
      for number in 0..<Int.random(in: 0...4, using: &random) {
        text += number == 0 ? "" : "\n, "
        places.append((text.utf8.count, path + ".k\(number)"))
        text += "\"k\(number)\" : "
        write(
          &text, depth: depth - 1, path: path + ".k\(number)", places: &places, using: &random)
      }
      text += " }"
    case 1:
      text += "["
      for number in 0..<Int.random(in: 0...4, using: &random) {
        text += number == 0 ? " " : ","
        write(
          &text, depth: depth - 1, path: path + "[\(number)]", places: &places, using: &random)
      }
      text += "]"
    default:
      text += ["1", "\"a ] } , é\"", "true", "null", "-2.5e3"].randomElement(using: &random) ?? "0"
    }
  }

  @Test func leadsToEveryValueOfGeneratedTexts() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var text = ""
      var places: [(offset: Int, path: String)] = []
      write(&text, depth: 5, path: "$", places: &places, using: &random)
      let found = FieldPathFinder.paths(of: places.map(\.offset), in: Array(text.utf8))
      #expect(found == places.map(\.path), "\(text)")
    }
  }
}
