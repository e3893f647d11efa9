@testable import Dossiers

/// A random good dossier as text, into which faults are planted; `§` stands before each fault.
///
/// A fault claims what it changes and what its finding rests on, so that no two faults of one
/// dossier speak of the same thing and each must be found.
struct PlantedDossier {
  /// An object: its fields in order, their values as JSON.
  struct Record {
    var fields: [(key: String, value: String)]
    /// How many faults stand at the object itself: keys that are missing.
    var marks = 0

    subscript(key: String) -> String {
      get { fields.first { $0.key == key }?.value ?? "" }
      set {
        if let position = fields.firstIndex(where: { $0.key == key }) {
          fields[position].value = newValue
        }
      }
    }

    mutating func remove(_ key: String) {
      fields.removeAll { $0.key == key }
      marks += 1
    }

    var text: String {
      let inside = fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ",\n    ")
      return String(repeating: "§", count: marks) + "{" + inside + "}"
    }
  }

  var source: Record
  var lists: [String: [Record]] = [:]
  /// How many faults have been planted.
  private(set) var count = 0
  private var claimed: Set<String> = []
  private var reliedUpon: Set<String> = []

  static let keys = ["passages", "actors", "domains", "items", "relations", "context"]

  init(using random: inout some RandomNumberGenerator) {
    func records(_ count: ClosedRange<Int>, _ fields: (Int) -> [(String, String)]) -> [Record] {
      (0..<Int.random(in: count, using: &random)).map { number in
        Record(fields: fields(number).map { (key: $0.0, value: $0.1) })
      }
    }
    source = Record(fields: [
      ("title", "\"A source\""), ("author", "\"An author\""), ("note", "\"A note\""),
      ("written", "\"2017-03-28\""), ("regions", "[\"North\"]"),
    ])
    lists["passages"] = records(2...4) { number in
      [
        ("number", "\(number + 1)"), ("synopsis", "\"It says\""), ("bullets", "2"),
        ("text", "\"The two met in Moscow.\""),
      ]
    }
    lists["actors"] = records(2...3) { [("id", "\"actor-\($0)\""), ("name", "\"Name\"")] }
    lists["domains"] = records(1...2) { [("id", "\"domain-\($0)\""), ("name", "\"Name\"")] }
    let (actors, domains) = (lists["actors"]?.count ?? 0, lists["domains"]?.count ?? 0)
    let passages = lists["passages"]?.count ?? 0
    lists["items"] = records(6...9) { number in
      [
        ("id", "\"item-\(number)\""), ("actor", "\"actor-\(number % actors)\""),
        ("domain", "\"domain-\(number % domains)\""), ("kind", "\"goal\""),
        ("modality", "\"asserted\""), ("title", "\"Title\""), ("summary", "\"Summary\""),
        ("citations", "[{\"passage\": \(number % passages + 1), \"quote\": \"met in\"}]"),
        ("tags", "[\"talks\"]"), ("parties", "[]"),
      ]
    }
    lists["relations"] = records(2...4) { number in
      [
        ("id", "\"relation-\(number)\""), ("kind", "\"shared\""), ("basis", "\"stated\""),
        ("items", "[\"item-\(number)\", \"item-\(number + 1)\"]"), ("title", "\"Title\""),
        ("rationale", "\"Rationale\""), ("citations", "[{\"passage\": 1, \"bullet\": \"a\"}]"),
      ]
    }
    lists["context"] = records(1...2) { number in
      [
        ("id", "\"context-\(number)\""), ("title", "\"Title\""), ("summary", "\"Summary\""),
        ("citations", "[{\"passage\": 2}]"),
      ]
    }
  }

  /// Claims what a fault changes; `false` where another has it.
  mutating func claim(_ changed: [String], reliesOn others: [String] = []) -> Bool {
    guard claimed.isDisjoint(with: changed), claimed.isDisjoint(with: others),
      reliedUpon.isDisjoint(with: changed)
    else { return false }
    claimed.formUnion(changed)
    reliedUpon.formUnion(others)
    count += 1
    return true
  }

  /// The file, with its top-level keys in any order.
  func text(using random: inout some RandomNumberGenerator) -> String {
    let members = members(lists: Self.keys.dropFirst())
    return "{\n" + members.shuffled(using: &random).joined(separator: ",\n") + "\n}\n"
  }

  /// The file as lines, with its records in any order.
  func lines(using random: inout some RandomNumberGenerator) -> String {
    let members = members(lists: ["actors", "domains"])
    let records = ["items", "relations", "context"].flatMap { lists[$0] ?? [] }.map(\.text)
    let header = "{" + members.shuffled(using: &random).joined(separator: ", ") + "}"
    return ([header] + records.shuffled(using: &random)).map {
      $0.replacing("\n", with: "") + "\n"
    }.joined()
  }

  /// What stands once in a dossier, with the lists that belong to it.
  private func members(lists names: some Sequence<String>) -> [String] {
    var source = source
    source.fields.append(("passages", Self.text(of: lists["passages"] ?? [])))
    return ["\"formatVersion\": 1", "\"id\": \"planted\"", "\"title\": \"Planted\""]
      + ["\"source\": " + source.text]
      + names.map { "\"\($0)\": " + Self.text(of: lists[$0] ?? []) }
  }

  private static func text(of records: [Record]) -> String {
    "[\n  " + records.map(\.text).joined(separator: ",\n  ") + "\n]"
  }
}
