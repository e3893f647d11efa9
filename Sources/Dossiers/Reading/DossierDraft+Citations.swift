extension DossierDraft {
  /// Holds a citation to the passages: now if they are known, else at the end.
  mutating func hold(_ check: CitationCheck) {
    if let passages {
      citationFindings += passages.findings(check)
    } else {
      openCitations.append(check)
    }
  }

  /// Everything that is wrong with citations, once the whole file has been read.
  func findingsOnCitations() -> [Finding] {
    // Of two lists or two sources either may be the one that was meant.
    guard let passages, gaps.isDisjoint(with: ["source", "passages"]) else { return [] }
    return citationFindings + openCitations.flatMap { passages.findings($0) }
  }
}
