import Screen
import Search

/// Why a command could not do its work, ready to be printed.
struct Failure: Error {
  let lines: [CleanText]
  let status: ExitStatus

  /// One line, which is given the program's name in front.
  init(_ message: CleanText, _ status: ExitStatus) {
    lines = ["entente: " + message]
    self.status = status
  }

  /// Lines that say themselves where they come from, such as `file:line:column: …`.
  init(lines: [CleanText], _ status: ExitStatus) {
    self.lines = lines
    self.status = status
  }
}

extension Failure {
  /// Says what is wrong with a query, and where in the option that held it.
  init(_ error: QueryError, in option: CleanText) {
    self.init(
      "\(option), column \(error.range.lowerBound + 1): \(CleanText(cleaning: error.message))",
      .usage)
  }

  /// Reads a query from the command line, where it is finished, or says what is wrong with it.
  static func reading(
    _ text: String, _ option: CleanText, _ vocabulary: Vocabulary
  ) throws(Failure) -> Query {
    do throws(QueryError) {
      let query = try Query(parsing: text, vocabulary: vocabulary)
      if let unfinished = query.unfinished { throw unfinished }
      return query
    } catch {
      throw Failure(error, in: option)
    }
  }
}
