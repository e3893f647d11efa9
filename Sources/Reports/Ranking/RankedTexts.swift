import Dossiers
import Search

/// The texts of one claim, each folded when it is first looked into: most words are found in titles.
struct RankedTexts {
  private struct FieldText {
    let field: TextField
    let text: MappedText

    init(_ field: TextField, _ text: Text) {
      self.field = field
      self.text = MappedText(text.string)
    }
  }

  private let claim: Claim
  private let scope: Scope

  private lazy var title = [FieldText(.title, scope.title(of: claim))]
  private lazy var keywords: [FieldText] = {
    let item = scope.item(of: claim)
    return scope.tags(of: claim).map { FieldText(.tag, $0) }
      + (item.map { $0.parties.map { FieldText(.party, $0) } } ?? [])
      + (item.map { $0.places.map { FieldText(.place, $0) } } ?? [])
  }()
  private lazy var summary = [FieldText(.summary, scope.summary(of: claim))]

  init(_ claim: Claim, _ scope: Scope) {
    self.claim = claim
    self.scope = scope
  }

  private mutating func texts(_ place: ClaimRank.Place) -> [FieldText] {
    switch place {
    case .title: title
    case .keywords: keywords
    case .summary: summary
    }
  }

  /// Where the best of some words is found; a word that is nowhere counts as inside the summary.
  mutating func bestWord(of words: [TextTerm]) -> ClaimRank.Word {
    for place in ClaimRank.Place.allCases {
      let fits = texts(place).flatMap { entry in
        words.compactMap { word in
          word.match(in: entry.text, field: entry.field).map {
            WordFit($0.ranges, in: entry.text.raw)
          }
        }
      }
      if let fit = fits.min() { return ClaimRank.Word(place: place, fit: fit) }
    }
    return ClaimRank.Word(place: .summary, fit: .insideWord)
  }

  /// Where the best of some fuzzy words is found; `nil` where none is.
  mutating func bestFuzzy(of words: [TextTerm]) -> ClaimRank.Fuzzy? {
    var found: [ClaimRank.Fuzzy] = []
    for place in ClaimRank.Place.allCases {
      for entry in texts(place) {
        for word in words {
          let match = word.match(in: entry.text, field: entry.field)
          if let match, let score = match.score, let length = match.textLength {
            found.append(ClaimRank.Fuzzy(score: score, place: place, textLength: length))
          }
        }
      }
    }
    return found.min { $0.order < $1.order }
  }
}
