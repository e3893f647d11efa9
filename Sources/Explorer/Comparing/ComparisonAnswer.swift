/// A dossier with the two actors that a request asked for.
package struct ComparisonAnswer: Sendable {
  /// The ticket of the request.
  let ticket: Int
  let opened: OpenDossier
}

/// Two answers are the same if they answer the same request.
extension ComparisonAnswer: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.ticket == right.ticket }

  package func hash(into hasher: inout Hasher) { hasher.combine(ticket) }
}
