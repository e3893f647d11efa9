extension DossierReader {
  /// Holds every citation to the passages: that there is such a passage and bullet, and that a
  /// quote stands in it word for word.
  mutating func checkCitations(against passages: [Passage]) {
    let byNumber = Dictionary(passages.map { ($0.number, $0) }, uniquingKeysWith: { a, _ in a })
    for check in draft.citations {
      let citation = check.citation
      guard let passage = byNumber[citation.passage] else {
        report(
          "the source has no passage \(citation.passage); add it or cite another",
          at: check.passageOffset)
        continue
      }
      if let bullet = citation.bullet, bullet >= passage.bullets {
        reportMissingBullet(citation, in: passage, at: check.bulletOffset)
      }
      if let quote = citation.quote {
        checkQuote(quote, in: passage, at: check.quoteOffset)
      }
    }
  }

  private mutating func reportMissingBullet(
    _ citation: Citation, in passage: Passage, at offset: Int
  ) {
    let last = Citation(passage: passage.number, bullet: passage.bullets - 1).bulletLetter
    let has = last.map { $0 == "a" ? "it has (a) alone" : "it has (a) to (\($0))" }
    report(
      "passage \(passage.number) has no bullet (\(citation.bulletLetter ?? "?")); "
        + (has ?? "give the passage its number of \"bullets\" or remove this"), at: offset)
  }

  private mutating func checkQuote(_ quote: Text, in passage: Passage, at offset: Int) {
    guard let text = passage.text else {
      report(
        "passage \(passage.number) carries no text that a quote could stand in; "
          + "add its \"text\" or remove the quote", at: offset)
      return
    }
    if quote.isEmpty {
      report("expected words of passage \(passage.number), found an empty quote", at: offset)
    } else if !text.contains(quote) {
      report(
        "the quote does not stand word for word in passage \(passage.number); copy it from there",
        at: offset)
    }
  }
}
