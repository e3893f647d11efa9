/// What is known of the passages that citations name: all of it in a good file.
struct CitablePassages {
  private struct Entry {
    /// `nil` where it could not be read, or the number was given twice.
    var bullets: Int?
    /// `nil` as a whole where it could not be read; `.some(nil)` where the passage has no text.
    var text: Text??
  }

  private var entries: [Int: Entry] = [:]
  /// Whether there is a passage that may have any number.
  var hasUnknownNumbers = false

  /// Adds a passage; one whose number stands there already may be any, and neither is known then.
  ///
  /// - Returns: Whether the number is new.
  mutating func add(_ number: Int, bullets: Int?, text: Text??) -> Bool {
    guard entries.updateValue(Entry(bullets: bullets, text: text), forKey: number) != nil else {
      return true
    }
    entries[number] = Entry(bullets: nil, text: nil)
    hasUnknownNumbers = true
    return false
  }

  /// Checks that there is such a passage and bullet, and that a quote stands in it word for word,
  /// as far as can be told.
  func findings(_ check: DossierDraft.CitationCheck) -> [Finding] {
    let citation = check.citation
    guard let passage = entries[citation.passage] else {
      return hasUnknownNumbers
        ? []
        : [
          Finding(
            offset: check.passageOffset,
            message: "the source has no passage \(citation.passage); add it or cite another")
        ]
    }
    var findings: [Finding] = []
    if let bullet = citation.bullet, let bullets = passage.bullets, bullet >= bullets {
      findings.append(
        Finding(offset: check.bulletOffset, message: missingBullet(citation, of: bullets)))
    }
    if let quote = citation.quote, let text = passage.text,
      let message = fault(of: quote, in: text, citation.passage)
    {
      findings.append(Finding(offset: check.quoteOffset, message: message))
    }
    return findings
  }

  private func missingBullet(_ citation: Citation, of bullets: Int) -> String {
    let last = Citation(passage: citation.passage, bullet: bullets - 1).bulletLetter
    let has = last.map { $0 == "a" ? "it has (a) alone" : "it has (a) to (\($0))" }
    return "passage \(citation.passage) has no bullet (\(citation.bulletLetter ?? "?")); "
      + (has ?? "give the passage its number of \"bullets\" or remove this")
  }

  private func fault(of quote: Text, in text: Text?, _ number: Int) -> String? {
    guard let text else {
      return "passage \(number) carries no text that a quote could stand in; "
        + "add its \"text\" or remove the quote"
    }
    return text.contains(quote)
      ? nil
      : "the quote does not stand word for word in passage \(number); copy it from there"
  }
}
