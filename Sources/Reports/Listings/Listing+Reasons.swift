import Dossiers
import Screen
import Search

/// Why each claim is found, term by term.
extension Listing {
  /// For data an object a place, `{"term": …, "field": …, "text": …, "spans": [[8, 12]], "score": …}`,
  /// for people the same on one line: `arms: title 8:12 "arms", tag "arms race" 0:4`.
  ///
  /// Spans count Unicode scalars of the text from 0 and end before their second number.
  static func reasons(_ claims: [Claim], _ explainer: Explainer) -> Column {
    let reasons = { @Sendable (record: Int) -> [Explainer.Reason] in
      switch claims[record] {
      case .item(let item): explainer.reasons(forItem: item)
      case .context(let claim): explainer.reasons(forClaim: claim)
      }
    }
    return Column(
      "explain", "Why", isFlexible: true,
      value: { .array(reasons($0).flatMap(\.values)) },
      plainText: { reasons($0).map(\.line).joined(separator: "; ") },
      text: { StyledText(CleanText(line: reasons($0).map(\.line).joined(separator: "; "))) })
  }
}

extension Explainer.Reason {
  /// An object for each place, or one that names the term alone.
  fileprivate var values: [Value] {
    guard !places.isEmpty else { return [.object([Value.Member("term", .string(term))])] }
    return places.map { place in
      .object(omittingNull: [
        Value.Member("term", .string(term)), Value.Member("field", .string("\(place.field)")),
        Value.Member("text", .string(place.text.string)),
        Value.Member(
          "spans",
          .array(place.spans.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })),
        Value.Member("score", place.match.score.map { .integer($0) } ?? .null),
      ])
    }
  }

  fileprivate var line: String {
    guard !places.isEmpty else { return term }
    return term + ": " + places.map(\.line).joined(separator: ", ")
  }
}

extension Explainer.Place {
  /// The match's ranges in Unicode scalars of the text.
  fileprivate var spans: [Range<Int>] {
    let scalars = text.string.unicodeScalars
    let utf8 = text.string.utf8
    return match.ranges.map { range in
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      let end = utf8.index(start, offsetBy: range.count)
      let lower = scalars.distance(from: scalars.startIndex, to: start)
      return lower..<lower + scalars.distance(from: start, to: end)
    }
  }

  /// `title 0:4 "arms"`, the letters of a fuzzy match as `"D…m…sc…s"`; of several tags, parties or
  /// places which it is: `tag "arms race" 0:4`.
  fileprivate var line: String {
    let utf8 = text.string.utf8
    let words = match.ranges.map { range in
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return String(text.string[start..<utf8.index(start, offsetBy: range.count)])
    }
    let places = spans.map { "\($0.lowerBound):\($0.upperBound)" }.joined(separator: " ")
    let score = match.score.map { ", score \($0)" } ?? ""
    switch field {
    case .tag, .party, .place: return "\(field) \"\(text.string)\" \(places)\(score)"
    case .title, .summary:
      return "\(field) \(places) \"\(words.joined(separator: "…"))\"\(score)"
    }
  }
}
