/// How far the reading of a large file has come.
package struct ReadingProgress: Sendable, Hashable {
  package enum Step: Int, Sendable {
    /// The file's bytes are fetched.
    case loading
    /// They are read as a dossier.
    case reading
    /// The dossier is made ready to be shown and searched.
    case indexing
  }

  package var step: Step
  /// In bytes, of those that this step goes through.
  package var done: Int
  package let total: Int

  package init(step: Step, done: Int, total: Int) {
    self.step = step
    self.done = done
    self.total = total
  }

  /// From 0 to 100; never 100 before the step has ended.
  var percent: Int {
    total > 0 && done < total ? max(0, done) * 100 / total : step == .loading && done == 0 ? 0 : 100
  }
}
