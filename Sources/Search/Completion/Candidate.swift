extension Completion {
  /// A name or a value that fits.
  package struct Candidate: Sendable {
    /// As the dossier has it, without quotes and signs: to be cleaned before it is shown.
    package let label: String
    /// How many items and context claims a query finds that has it at the cursor and nothing else;
    /// `nil` where nobody has counted.
    package let count: Int?
    /// How it is written, which may take a search among all values: only for those that are taken.
    private let written: @Sendable () -> String

    init(label: String, count: Int?, written: @escaping @Sendable () -> String) {
      self.label = label
      self.count = count
      self.written = written
    }

    /// What is put into the query: `tag:`, `"Saudi Arabia"`, `^us$`.
    package var insertion: String { written() }
  }
}

extension Completion.Candidate: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.label == right.label && left.count == right.count && left.insertion == right.insertion
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(label)
    hasher.combine(count)
  }
}
