/// What puts one claim before another: the lower comes first.
struct ClaimRank: Comparable {
  /// Where words are found, best first.
  enum Place: Int, CaseIterable {
    case title, keywords, summary
  }

  /// Where a word is found best.
  struct Word {
    let place: Place
    let fit: WordFit

    var order: (Int, Int) { (place.rawValue, fit.rawValue) }
  }

  /// Where a fuzzy word is found best.
  struct Fuzzy {
    let score: Int
    let place: Place
    /// How many letters the text has.
    let textLength: Int

    var order: (Int, Int, Int) { (-score, place.rawValue, textLength) }
  }

  private var places = 0
  private var fits = 0
  private var fuzzy = (scores: 0, places: 0, textLengths: 0)

  /// Adds up what is known of one more word.
  mutating func add(_ word: Word) {
    places += word.place.rawValue
    fits += word.fit.rawValue
  }

  mutating func add(_ word: Fuzzy) {
    fuzzy.scores += word.score
    fuzzy.places += word.place.rawValue
    fuzzy.textLengths += word.textLength
  }

  private var order: (Int, Int, Int, Int, Int) {
    (places, fits, -fuzzy.scores, fuzzy.places, fuzzy.textLengths)
  }

  static func < (first: ClaimRank, second: ClaimRank) -> Bool { first.order < second.order }

  static func == (first: ClaimRank, second: ClaimRank) -> Bool { first.order == second.order }
}
