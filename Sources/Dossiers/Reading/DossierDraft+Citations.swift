extension DossierDraft {
  /// Relies on the source's passages from now on, unless one of them is missing or in doubt.
  mutating func notePassages() {
    guard let source, areSourceAndPassagesWhole else { return }
    passages = Dictionary(
      source.passages.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var areSourceAndPassagesWhole: Bool { gaps.isDisjoint(with: ["source", "passages"]) }

  /// Holds a citation to the passages: now if they are known, else at the end.
  mutating func hold(_ check: CitationCheck) {
    if let passages {
      citationFindings += Self.findings(check, passages)
    } else {
      openCitations.append(check)
    }
  }

  /// Everything that is wrong with citations, once the whole file has been read.
  func findingsOnCitations() -> [Finding] {
    guard let passages, areSourceAndPassagesWhole else { return [] }
    return citationFindings + openCitations.flatMap { Self.findings($0, passages) }
  }

  /// Checks that there is such a passage and bullet, and that a quote stands in it word for word.
  private static func findings(_ check: CitationCheck, _ passages: [Int: Passage]) -> [Finding] {
    let citation = check.citation
    guard let passage = passages[citation.passage] else {
      return [
        Finding(
          offset: check.passageOffset,
          message: "the source has no passage \(citation.passage); add it or cite another")
      ]
    }
    var findings: [Finding] = []
    if let bullet = citation.bullet, bullet >= passage.bullets {
      findings.append(
        Finding(offset: check.bulletOffset, message: missingBullet(citation, in: passage)))
    }
    if let quote = citation.quote, let message = fault(of: quote, in: passage) {
      findings.append(Finding(offset: check.quoteOffset, message: message))
    }
    return findings
  }

  private static func missingBullet(_ citation: Citation, in passage: Passage) -> String {
    let last = Citation(passage: passage.number, bullet: passage.bullets - 1).bulletLetter
    let has = last.map { $0 == "a" ? "it has (a) alone" : "it has (a) to (\($0))" }
    return "passage \(passage.number) has no bullet (\(citation.bulletLetter ?? "?")); "
      + (has ?? "give the passage its number of \"bullets\" or remove this")
  }

  private static func fault(of quote: Text, in passage: Passage) -> String? {
    guard let text = passage.text else {
      return "passage \(passage.number) carries no text that a quote could stand in; "
        + "add its \"text\" or remove the quote"
    }
    if quote.isEmpty {
      return "expected words of passage \(passage.number), found an empty quote"
    }
    return text.contains(quote)
      ? nil
      : "the quote does not stand word for word in passage \(passage.number); copy it from there"
  }
}
