extension Completion {
  /// What is typed around a value, and so need not be written again.
  struct Surroundings: Sendable, Hashable {
    /// Whether the user has opened a quote, which the candidate takes the place of.
    var isQuoted = false
    /// Whether a `^` stands before it.
    var isAnchored = false
  }
}
