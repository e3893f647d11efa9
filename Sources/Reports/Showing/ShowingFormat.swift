/// The forms in which things can be shown; not CSV, since they have no columns in common.
package enum ShowingFormat: String, Sendable, CaseIterable {
  case text
  case json
  case ndjson
  case markdown
}
