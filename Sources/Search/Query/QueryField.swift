/// The names that may stand before a colon.
package enum QueryField: String, Sendable, Hashable, CaseIterable {
  case actor, domain, kind, modality, `is`, tag, party, place, cites, id
}
