/// The byte offsets of what warnings can speak of, list by list as the draft keeps them.
struct WarningPlaces {
  var passages: [Int] = []
  var actors: [Int] = []
  var domains: [Int] = []
  var items: [Int] = []
  var relations: [Int] = []
  var context: [Int] = []
  /// The items that have no citations, of which none was left out because of a mistake.
  var itemsWithoutCitations: [Int] = []
  /// Texts without a letter, with the names of their fields.
  var blankTexts: [Located<String>] = []
  /// Addresses of sources that no browser would open.
  var strangeAddresses: [Int] = []
}

extension WarningPlaces {
  /// Adds those of records that follow in the file.
  mutating func append(_ others: WarningPlaces) {
    items += others.items
    relations += others.relations
    context += others.context
    itemsWithoutCitations += others.itemsWithoutCitations
    blankTexts += others.blankTexts
  }
}
