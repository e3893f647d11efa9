package import Dossiers

/// Data on its way out: what JSON can say, with the order of members kept.
package enum Value: Sendable, Hashable {
  case null
  case integer(Int)
  /// A part of a whole, as a decimal of four places; null where the whole is 0. Neither is less
  /// than 0.
  case ratio(Int, of: Int)
  /// Raw, as the dossier has it: the formats escape or clean it as each of them must.
  case string(String)
  /// A string and an array of strings as the dossier holds them, written without a copy.
  case text(Text)
  case texts(TextList)
  case citations([Citation])
  /// Relations, as positions in a list: whom each speaks of and who draws it.
  case references([Int], in: [Relation])
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

  /// An object of the given members, without those that are null.
  package static func object(omittingNull members: [Member]) -> Value {
    .object(members.filter { $0.value != .null })
  }

  /// The value as one raw text, as in a field of CSV: lists joined by `"; "`, an object's values by
  /// spaces, null as nothing.
  package var plainText: String {
    var bytes: [UInt8] = []
    appendPlainText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the plain text as UTF-8.
  func appendPlainText(to bytes: inout [UInt8]) {
    switch self {
    case .null: break
    case .integer(let number): bytes.append(text: String(number))
    case .ratio(let part, let whole):
      bytes.append(text: Self.decimal(part, of: whole, places: 4) ?? "")
    case .string(let string): bytes.append(text: string)
    case .text(let text): text.withUTF8 { bytes.append(contentsOf: $0) }
    case .texts(let texts):
      bytes.append(list: texts, "; ") { text, bytes in
        text.withUTF8 { bytes.append(contentsOf: $0) }
      }
    case .citations(let citations):
      bytes.append(list: citations, "; ") { $1.append(text: $0.description) }
    case .references(let positions, let relations):
      bytes.append(list: positions, "; ") { position, bytes in
        bytes.append(text: relations[position].id)
        bytes.append(text: " ")
        bytes.append(text: relations[position].kind.rawValue)
        bytes.append(text: " ")
        bytes.append(text: relations[position].basis.rawValue)
      }
    case .array(let values):
      bytes.append(list: values, "; ") { $0.appendPlainText(to: &$1) }
    case .object(let members):
      bytes.append(list: members, " ") { $0.value.appendPlainText(to: &$1) }
    }
  }

  /// Whether it is neither an array nor an object.
  var isPlain: Bool {
    switch self {
    case .null, .integer, .ratio, .string, .text: true
    case .texts, .citations, .references, .array, .object: false
    }
  }

  /// A part of a whole with so many decimal places, halves rounded up: `0.67`.
  ///
  /// - Returns: `nil` where the whole is 0.
  static func decimal(_ part: Int, of whole: Int, places: Int) -> String? {
    guard whole > 0 else { return nil }
    let unit = (0..<places).reduce(1) { product, _ in product * 10 }
    let rounded = (part * unit * 2 + whole) / (whole * 2)
    let digits = String(rounded % unit)
    return "\(rounded / unit)." + String(repeating: "0", count: places - digits.count) + digits
  }
}
