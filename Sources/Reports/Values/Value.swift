/// Data on its way out: what JSON can say, with the order of members kept.
package indirect enum Value: Sendable, Hashable {
  case null
  case integer(Int)
  /// Raw, as the dossier has it: the formats escape or clean it as each of them must.
  case string(String)
  case array([Value])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: Value

    package init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }
}

extension Value {
  /// A list of strings.
  package static func strings(_ strings: some Sequence<String>) -> Value {
    .array(strings.map(Value.string))
  }

  /// A string, or null where there is none.
  package static func optional(_ string: String?) -> Value {
    string.map(Value.string) ?? .null
  }

  /// Whether it is neither an array nor an object.
  var isPlain: Bool {
    switch self {
    case .null, .integer, .string: true
    case .array, .object: false
    }
  }
}
