import Testing

@testable import Dossiers

/// A dossier that is as small as one can be that uses everything, for tests to spoil.
enum SmallDossier {
  static let text = """
    {
      "formatVersion": 1,
      "id": "small",
      "title": "A small dossier",
      "source": {
        "title": "An article",
        "author": "An author",
        "publisher": "A paper",
        "written": "2017-03-28",
        "published": "2017-03-31",
        "asOf": "2016-02-29",
        "url": "https://example.org/article",
        "rights": "Ours",
        "disclaimer": "None",
        "note": "one reading",
        "regions": ["North"],
        "themes": ["History"],
        "passages": [
          {"number": 1, "synopsis": "First", "text": "The two met in Moscow."},
          {"number": 2, "synopsis": "Second", "bullets": 2}
        ]
      },
      "actors": [
        {"id": "left", "name": "Left", "short": "L"},
        {"id": "right", "name": "Right"}
      ],
      "domains": [
        {"id": "talks", "name": "Talks", "short": "T"}
      ],
      "items": [
        {
          "id": "l1", "actor": "left", "domain": "talks", "kind": "goal", "modality": "asserted",
          "title": "Meet", "summary": "To meet.", "citations": [{"passage": 1, "quote": "met in"}],
          "tags": ["talks"], "parties": ["Right"], "places": ["Moscow"]
        },
        {
          "id": "l2", "actor": "left", "domain": "talks", "kind": "circumstance",
          "modality": "expected", "title": "Travel", "summary": "Has to travel."
        },
        {
          "id": "r1", "actor": "right", "domain": "talks", "kind": "position",
          "modality": "expected", "title": "Receive", "summary": "To receive."
        }
      ],
      "relations": [
        {
          "id": "s1", "kind": "shared", "basis": "stated", "items": ["l1", "r1"],
          "title": "Meeting", "rationale": "Both.", "citations": [{"passage": 2, "bullet": "b"}]
        }
      ],
      "context": [
        {
          "id": "c1", "title": "Where", "summary": "There.", "citations": [{"passage": 2}],
          "tags": ["place"]
        }
      ]
    }
    """

  /// The text with each first string, which must stand in it once, replaced by the second.
  static func edited(_ edits: [(old: String, new: String)]) -> String {
    edits.reduce(text) { text, edit in
      let parts = text.split(separator: edit.old, omittingEmptySubsequences: false)
      precondition(parts.count == 2, "\(edit.old) stands \(parts.count - 1) times in the dossier")
      return parts.joined(separator: edit.new)
    }
  }

  /// The problems of a text as `line:column: error: path: message`.
  static func problems(in bytes: [UInt8]) -> [String] {
    do {
      _ = try DossierReader.read(bytes)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }
}

/// Edits that spoil the small dossier, with `§` before each place that must be reported, and what
/// must be said there: `path: message`.
struct Spoiled: CustomTestStringConvertible, Sendable {
  let edits: [(old: String, new: String)]
  let messages: [String]

  init(_ old: String, _ new: String, _ messages: String...) {
    edits = [(old, new)]
    self.messages = messages
  }

  init(_ edits: [(old: String, new: String)], _ messages: String...) {
    self.init(edits, messages: messages)
  }

  init(_ edits: [(old: String, new: String)], messages: [String]) {
    self.edits = edits
    self.messages = messages
  }

  var testDescription: String { edits.map(\.new).joined(separator: ", ") }

  var found: [String] { SmallDossier.problems(in: Marked(SmallDossier.edited(edits)).bytes) }

  var expected: [String] {
    let positions = Marked(SmallDossier.edited(edits)).positions
    precondition(positions.count == messages.count, "each mark needs its message")
    return zip(positions, messages).map { "\($0): error: \($1)" }
  }
}
