/// What `is:` asks: how an item stands to the other actor shown.
package enum Standing: String, Sendable, Hashable, CaseIterable {
  /// A counting relation says that it is shared.
  case shared
  /// A counting relation says that it diverges.
  case divergent
  /// No counting relation ties it to the other actor.
  case only
  /// A counting relation that the source draws.
  case stated
  /// A counting relation that the dossier's author draws.
  case inferred
  /// A context claim, of no single actor.
  case context
}
