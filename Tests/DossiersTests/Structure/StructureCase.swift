import Testing

/// A file that is good or bad in a way that a schema can tell.
struct StructureCase: CustomTestStringConvertible, Sendable {
  let text: String
  let testDescription: String

  /// The small dossier with one string, which must stand in it once, replaced by another.
  init(_ old: String, _ new: String) {
    text = SmallDossier.edited([(old, new)])
    testDescription = new
  }

  static let good: [StructureCase] =
    [
      .init("\"id\": \"small\"", "\"id\": \"0-\""), .init("\"id\": \"small\"", "\"id\": \"9\""),
      .init("\"title\": \"A small dossier\"", "\"title\": \" \\u00a0x\\t \""),
      .init("\"title\": \"A small dossier\"", "\"title\": \"\\u200b\""),
      .init("\"title\": \"A small dossier\"", "\"title\": \"\\u001c\""),
      .init("\"title\": \"A small dossier\"", "\"title\": \"سلام 漢字 é\""),
      .init("\"note\": \"one reading\"", "\"note\": \"\\ufeff\""),
      .init("\"rights\": \"Ours\"", "\"rights\": \"\""),
      .init("\"disclaimer\": \"None\"", "\"disclaimer\": \"\\n\\n\""),
      .init("\"summary\": \"To meet.\"", "\"summary\": \"\""),
      .init("\"synopsis\": \"Second\"", "\"synopsis\": \" \\n \""),
      .init("\"rationale\": \"Both.\"", "\"rationale\": \"\\u0000\""),
      .init("\"bullets\": 2", "\"bullets\": 26"),
      .init("\"number\": 2", "\"number\": 2, \"x-own\": null, \"$schema\": 3"),
      .init("\"short\": \"L\"", "\"x-\": {\"any\": [1.5, true]}"),
      .init("\"regions\": [\"North\"]", "\"regions\": []"),
      .init("\"tags\": [\"talks\"]", "\"tags\": [\"talks\", \"talks\"]"),
      .init("\"url\": \"https://example.org/article\"", "\"url\": \"not an address\""),
      .init("\"quote\": \"met in\"", "\"quote\": \" \""),
      .init("\"citations\": [{\"passage\": 2, \"bullet\": \"b\"}]", "\"citations\": []"),
    ]
    + ["1.0", "1e0", "10e-1", "1.00E+0"].map {
      .init("\"formatVersion\": 1", "\"formatVersion\": \($0)")
    }
    + ["2.0", "2e0", "0.2e1", "20e-1", "200E-2"].flatMap { number -> [StructureCase] in
      [
        .init("\"number\": 2", "\"number\": \(number)"),
        .init("\"bullets\": 2", "\"bullets\": \(number)"),
      ]
    }
    + ["0000-01-01", "2000-02-29", "2016-02-29", "9999-12-31", "2017-04-30"].map {
      .init("\"written\": \"2017-03-28\"", "\"written\": \"\($0)\"")
    }

  static let bad: [StructureCase] = missing + mistyped + words + unknown + values

  private static let missing: [StructureCase] = [
    .init("\"formatVersion\": 1,", ""), .init("\"id\": \"small\",", ""),
    .init("\"title\": \"A small dossier\",", ""), .init("\"source\": {", "\"x-was\": {"),
    .init("\"actors\": [", "\"x-was\": ["), .init("\"domains\": [", "\"x-was\": ["),
    .init("  \"items\": [\n", "  \"x-was\": [\n"), .init("\"author\": \"An author\",", ""),
    .init("\"note\": \"one reading\",", ""), .init("\"passages\": [", "\"x-was\": ["),
    .init("{\"number\": 1, ", "{"), .init("\"synopsis\": \"Second\", ", ""),
    .init("\"id\": \"left\", ", ""), .init(", \"name\": \"Right\"", ""),
    .init("\"name\": \"Talks\", ", ""), .init("\"actor\": \"right\", ", ""),
    .init("\"kind\": \"goal\", ", ""), .init("\"title\": \"Meet\", ", ""),
    .init("\"basis\": \"stated\", ", ""), .init("\"items\": [\"l1\", \"r1\"],", ""),
    .init("\"rationale\": \"Both.\", ", ""), .init("\"summary\": \"There.\", ", ""),
    .init("{\"passage\": 1, \"quote\": \"met in\"}", "{}"),
  ]

  private static let mistyped: [StructureCase] = [
    "\"formatVersion\": 1", "\"id\": \"small\"", "\"title\": \"A small dossier\"",
    "\"publisher\": \"A paper\"", "\"written\": \"2017-03-28\"", "\"rights\": \"Ours\"",
    "\"url\": \"https://example.org/article\"", "\"regions\": [\"North\"]", "\"number\": 2",
    "\"bullets\": 2", "\"text\": \"The two met in Moscow.\"", "\"name\": \"Left\"",
    "\"short\": \"T\"", "\"actor\": \"right\"", "\"kind\": \"circumstance\"",
    "\"modality\": \"asserted\"", "\"summary\": \"To meet.\"", "\"tags\": [\"talks\"]",
    "\"parties\": [\"Right\"]", "\"places\": [\"Moscow\"]", "\"kind\": \"shared\"",
    "\"items\": [\"l1\", \"r1\"]", "\"rationale\": \"Both.\"", "\"bullet\": \"b\"",
    "\"quote\": \"met in\"", "\"citations\": [{\"passage\": 2}]",
  ].flatMap { field in
    let key = field.split(separator: ":")[0]
    return ["null", "true", "{}", "[null]", "7.5"].map { StructureCase(field, "\(key): \($0)") }
  }

  private static let words: [StructureCase] = [
    .init("\"kind\": \"goal\"", "\"kind\": \"Goal\""),
    .init("\"kind\": \"goal\"", "\"kind\": \"\""),
    .init("\"modality\": \"asserted\"", "\"modality\": \"stated\""),
    .init("\"kind\": \"shared\"", "\"kind\": \"shared \""),
    .init("\"basis\": \"stated\"", "\"basis\": \"asserted\""),
  ]

  private static let unknown: [StructureCase] = [
    .init("\"context\": [", "\"contexts\": ["), .init("\"publisher\":", "\"Publisher\":"),
    .init("\"bullets\": 2", "\"bullet\": 2"), .init("\"short\": \"L\"", "\"shrt\": \"L\""),
    .init("\"short\": \"T\"", "\"X-short\": \"T\""), .init("\"parties\":", "\"party\":"),
    .init("\"rationale\": \"Both.\"", "\"rationale\": \"Both.\", \"\": 1"),
    .init("\"bullet\": \"b\"", "\"letter\": \"b\""),
    .init("\"tags\": [\"place\"]", "\"places\": []"),
    .init("\"tags\": [\"place\"]", "\"$Schema\": 1"),
  ]

  private static let values: [StructureCase] =
    [
      ("\"formatVersion\": 1", ["0", "2", "-1", "1.5", "\"1\"", "1e1", "0.1e0"]),
      ("\"number\": 2", ["0", "-2", "9223372036854775808"]),
      ("\"bullets\": 2", ["-1", "27", "2.5", "3e1", "1e-1"]),
      ("\"passage\": 1", ["0"]),
      (
        "\"written\": \"2017-03-28\"",
        [
          "\"2017-02-29\"", "\"1900-02-29\"", "\"2100-02-29\"", "\"2017-13-01\"", "\"2017-00-01\"",
          "\"2017-04-31\"", "\"2017-1-01\"", "\"2017-03-28\\n\"", "\"2017-03-28T00\"", "\"\"",
          "\"２017-03-28\"", "\" 2017-03-2\"",
        ]
      ),
      ("\"bullet\": \"b\"", ["\"\"", "\"B\"", "\"bb\"", "\"b\\n\"", "\"é\"", "\"1\""]),
      ("\"quote\": \"met in\"", ["\"\""]),
    ].flatMap { field, values in
      values.map { StructureCase(field, "\(field.split(separator: ":")[0]): \($0)") }
    }
    + [
      "", "-a", "a b", "A", "a_b", "é", "a\\n", "\\u212a",
    ].map { .init("\"id\": \"small\"", "\"id\": \"\($0)\"") }
    + [
      "", " ", "\\t", "\\u00a0\\u3000", "\\u0085", "a\\nb", "a\\n", "a\\u2028", "a\\u0085b", "\\ra",
      "a\\u000bb",
    ].flatMap { line -> [StructureCase] in
      [
        .init("\"title\": \"A small dossier\"", "\"title\": \"\(line)\""),
        .init("\"tags\": [\"talks\"]", "\"tags\": [\"talks\", \"\(line)\"]"),
      ]
    }
    + [
      .init("{\"id\": \"talks\", \"name\": \"Talks\", \"short\": \"T\"}", ""),
      .init(",\n    {\"id\": \"right\", \"name\": \"Right\"}", ""),
      .init("[\"l1\", \"r1\"]", "[]"), .init("[\"l1\", \"r1\"]", "[\"l1\"]"),
      .init("[\"l1\", \"r1\"]", "[\"l1\", \"r1\", \"l1\"]"),
    ]

  /// What no schema can say: references, quotes, keys that stand twice.
  static let beyond: [StructureCase] = [
    .init("\"id\": \"l2\"", "\"id\": \"l1\""), .init("\"id\": \"c1\"", "\"id\": \"small\""),
    .init("\"actor\": \"right\"", "\"actor\": \"rihgt\""),
    .init("\"right\", \"domain\": \"talks\"", "\"right\", \"domain\": \"l1\""),
    .init("[\"l1\", \"r1\"]", "[\"l1\", \"r9\"]"), .init("[\"l1\", \"r1\"]", "[\"l1\", \"l2\"]"),
    .init("\"passage\": 1, ", "\"passage\": 3, "), .init("\"bullet\": \"b\"", "\"bullet\": \"c\""),
    .init("\"number\": 2", "\"number\": 1"), .init("\"bullets\": 2", "\"x-bullets\": 2"),
    .init("\"quote\": \"met in\"", "\"quote\": \"met  in\""),
    .init(", \"text\": \"The two met in Moscow.\"", ""),
    .init("\"id\": \"small\",", "\"id\": \"small\", \"id\": \"small\","),
    .init("\"tags\": [\"talks\"]", "\"x-a\": {\"b\": 1, \"b\": 1}"),
  ]
}
