private enum SourceKey: String, ObjectKey {
  case title, author, publisher, written, published, asOf, url, rights, disclaimer, note
  case regions, themes, passages

  static let object = "a source"
  static let table = KeyTable<Self>()
  var isRequired: Bool {
    switch self {
    case .title, .author, .note, .passages: true
    default: false
    }
  }
  var isReferredTo: Bool { self == .passages }
}

private enum PassageKey: String, ObjectKey {
  case number, synopsis, bullets, text

  static let object = "a passage"
  static let table = KeyTable<Self>()
  var isRequired: Bool { self == .number || self == .synopsis }
}

extension DossierReader {
  mutating func readSource() throws(JSONSyntaxError) -> Source? {
    var (title, author, publisher, note): (Text?, Text?, Text?, Text?)
    var (url, rights, disclaimer): (Text?, Text?, Text?)
    var (written, published, asOf): (CalendarDate?, CalendarDate?, CalendarDate?)
    var (regions, themes): ([Text], [Text]) = ([], [])
    var passages: [Passage]?
    try readObject(SourceKey.self) { reader, key throws(JSONSyntaxError) in
      switch key {
      case .title: title = try reader.readLine()
      case .author: author = try reader.readLine()
      case .publisher: publisher = try reader.readLine()
      case .written: written = try reader.readDate()
      case .published: published = try reader.readDate()
      case .asOf: asOf = try reader.readDate()
      case .url: url = try reader.readWebAddress()
      case .rights: rights = try reader.readText()
      case .disclaimer: disclaimer = try reader.readText()
      case .note: note = try reader.readLine()
      case .regions: regions = Array(try reader.readLines(of: "regions"))
      case .themes: themes = Array(try reader.readLines(of: "themes"))
      case .passages: passages = try reader.readPassages()
      }
    }
    guard let title, let author, let note, let passages else { return nil }
    return Source(
      title: title, author: author, publisher: publisher, written: written, published: published,
      asOf: asOf, url: url, rights: rights, disclaimer: disclaimer, note: note, regions: regions,
      themes: themes, passages: passages)
  }

  private mutating func readPassages() throws(JSONSyntaxError) -> [Passage]? {
    var passages: [Passage] = []
    var citable = CitablePassages()
    let start = try readArray(of: "passages") { reader throws(JSONSyntaxError) in
      var (number, bullets): (Located<Int>?, Located<Int>?)
      var (synopsis, text): (Text?, Text?)
      var (areBulletsKnown, isTextKnown) = (true, true)
      let object = try reader.readObject(PassageKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .number: number = try reader.readNumber(1...Int.max, "a passage number, 1 or higher")
        case .synopsis: synopsis = try reader.readText("synopsis")
        case .bullets:
          bullets = try reader.readNumber(0...26, "a number of bullets, 0 to 26")
          areBulletsKnown = bullets != nil
        case .text:
          text = try reader.readText()
          isTextKnown = text != nil
        }
      }
      guard let number, let object else {
        citable.hasUnknownNumbers = true
        return
      }
      if object.isInDoubt(.bullets) { areBulletsKnown = false }
      if object.isInDoubt(.text) { isTextKnown = false }
      let isNew = citable.add(
        number.value, bullets: areBulletsKnown ? bullets?.value ?? 0 : nil,
        text: isTextKnown ? .some(text) : nil)
      if !isNew {
        reader.report(
          "there is a passage \(number.value) already; number each once", at: number.offset)
      }
      reader.draft.places.passages.append(object.offset)
      passages.append(
        Passage(
          number: number.value, synopsis: synopsis ?? Text(""), bullets: bullets?.value ?? 0,
          text: text))
    }
    guard start != nil else { return nil }
    draft.passages = citable
    return passages
  }
}
