/// What its ticket alone tells from all others of its kind: a request to the outside, or its answer.
///
/// Two are the same if their tickets are, so that what they carry need not be compared.
package protocol Ticketed: Hashable, Sendable {
  /// Tells a request from all others of the same state; a later one is greater. An answer has that of
  /// its request.
  var ticket: Int { get }
}

extension Ticketed {
  package static func == (left: Self, right: Self) -> Bool { left.ticket == right.ticket }

  package func hash(into hasher: inout Hasher) { hasher.combine(ticket) }
}
