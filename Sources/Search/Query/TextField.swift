/// The texts of an item or a context claim that terms look into.
package enum TextField: Int, Sendable, Hashable, CaseIterable {
  case title, summary, tag, party, place
}
