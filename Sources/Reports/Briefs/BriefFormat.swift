/// The forms in which a comparison brief can be written.
package enum BriefFormat: String, Sendable, CaseIterable {
  /// A heading and a table a domain, as GitHub renders it.
  case markdown
  /// One page that needs no network.
  case html
  /// RFC 4180: a record for each row of the board.
  case csv
  /// A dossier again, with what is selected.
  case json
  /// The same as lines of JSON.
  case ndjson
  /// A graph for Graphviz.
  case dot
}
