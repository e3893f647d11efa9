/// Writes a dossier as text, piece by piece: a generated one need not fit into memory.
///
/// Its items belong to two actors in turns. Items come first, then relations.
struct DossierWriter {
  /// One JSON document, or lines of JSON.
  enum Layout {
    case document, lines
  }

  struct Item {
    let number: Int
    /// Below `domains`.
    let domain: Int
    /// UTF-8 without control characters, like `summary`.
    let title: ArraySlice<UInt8>
    let summary: ArraySlice<UInt8>
    var kind = "goal"
    var modality = "asserted"
    /// From 1 to `passages`.
    var passage = 1
    var tags: [String] = []
    var parties: [String] = []
    var places: [String] = []
  }

  /// A point between an item and the next.
  struct Relation {
    let number: Int
    let item: Int
    let kind: String
    let basis: String
    let passage: Int
    let title: ArraySlice<UInt8>
    let rationale: ArraySlice<UInt8>
  }

  static let domains = ["Diplomatic", "Military", "Economic", "Humanitarian"]
  static let passages = 20

  private let layout: Layout
  private var bytes: [UInt8] = []
  private var areRelationsOpen = false
  private var isFirst = true

  init(_ layout: Layout) {
    self.layout = layout
    put(
      """
      {"formatVersion": 1, "id": "generated", "title": "A generated dossier", "source": {\
      "title": "None", "author": "Nobody", "note": "generated text that means nothing", "passages": [
      """)
    list(1...Self.passages) { #"{"number": \#($0), "synopsis": "None", "bullets": 6}"# }
    put(#"]}, "actors": ["#)
    list(["a", "b"]) { #"{"id": "\#($0)", "name": "Actor \#($0)"}"# }
    put(#"], "domains": ["#)
    list(Self.domains) { #"{"id": "\#($0.lowercased())", "name": "\#($0)"}"# }
    put("]")
    put(layout == .lines ? "}\n" : ",\n\"items\": [")
  }

  /// How much has been written since it was last taken, in bytes.
  var count: Int { bytes.count }

  /// What has been written since it was last taken.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func append(_ item: Item) {
    begin()
    put(#"{"id": "i\#(item.number)", "actor": "\#(item.number % 2 == 0 ? "a" : "b")", "#)
    put(#""domain": "\#(Self.domains[item.domain].lowercased())", "kind": "\#(item.kind)", "#)
    put(#""modality": "\#(item.modality)", "title": "#)
    put(text: item.title)
    put(#", "summary": "#)
    put(text: item.summary)
    put(#", "citations": [{"passage": \#(item.passage)}]"#)
    for (key, words) in [("tags", item.tags), ("parties", item.parties), ("places", item.places)]
    where !words.isEmpty {
      put(", \"\(key)\": [")
      list(words) { "\"\($0)\"" }
      put("]")
    }
    end()
  }

  /// No item may follow.
  mutating func append(_ relation: Relation) {
    if !areRelationsOpen {
      if layout == .document { put("\n],\n\"relations\": [") }
      (areRelationsOpen, isFirst) = (true, true)
    }
    begin()
    put(#"{"id": "r\#(relation.number)", "kind": "\#(relation.kind)", "#)
    put(#""basis": "\#(relation.basis)", "items": ["i\#(relation.item)", "#)
    put(#""i\#(relation.item + 1)"], "title": "#)
    put(text: relation.title)
    put(#", "rationale": "#)
    put(text: relation.rationale)
    put(#", "citations": [{"passage": \#(relation.passage), "bullet": "a"}]"#)
    end()
  }

  /// Ends the dossier; what has been written since it was last taken.
  mutating func finish() -> [UInt8] {
    if layout == .document { put("\n]}\n") }
    return take()
  }

  private mutating func begin() {
    if layout == .document { put(isFirst ? "\n" : ",\n") }
    isFirst = false
  }

  private mutating func end() {
    put(layout == .document ? "}" : "}\n")
  }

  private mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func put(text: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func list<Element>(
    _ elements: some Sequence<Element>, _ text: (Element) -> String
  ) {
    put(elements.map(text).joined(separator: ", "))
  }
}
