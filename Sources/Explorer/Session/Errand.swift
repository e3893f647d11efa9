/// Work of one kind that is done outside, where nobody waits for it.
package struct Errand<Request, Answer> {
  /// Begins, and gives up the one before.
  ///
  /// The answer is then to be taken; if it is made elsewhere, it wakes the driver.
  package var begin: (Request) -> Void
  /// Gives up what is under way.
  package var cancel: () -> Void
  /// The newest answer that has not been taken yet.
  package var take: () -> Answer?

  package init(
    begin: @escaping (Request) -> Void, cancel: @escaping () -> Void,
    take: @escaping () -> Answer?
  ) {
    self.begin = begin
    self.cancel = cancel
    self.take = take
  }

  /// Takes no time: the answer is there at once.
  package static func immediate(_ work: @escaping (Request) -> Answer?) -> Errand {
    var answer: Answer?
    return Errand(
      begin: { answer = work($0) }, cancel: { answer = nil },
      take: {
        defer { answer = nil }
        return answer
      })
  }
}
