package import Dossiers
package import Screen
package import Search

/// Everything that the screen shows and that keys change.
package struct State: Sendable {
  package internal(set) var opened: OpenDossier {
    didSet {
      completer = Self.completer(of: opened)
      gathering = nil
      answers = RecentAnswers()
    }
  }
  package private(set) var options: Options
  package internal(set) var size: Size
  package internal(set) var place = Place()
  package internal(set) var mode = Mode.browsing
  package internal(set) var notice: Notice?
  /// Of the last search that has answered; while another is under way, what is on the screen.
  package internal(set) var results: Results
  /// The search that is under way.
  package internal(set) var search: PendingSearch?
  /// The comparison of two other actors that is under way.
  package internal(set) var comparing: PendingComparison?
  /// The values of a field that are being gathered, for Tab.
  var gathering: ValuesRequest?
  /// What the last searches have found.
  var answers = RecentAnswers()
  /// The last number that a request was given.
  var lastTicket = 0
  var history = History()
  /// Filters that were kept, the newest last.
  package internal(set) var filters: [String] = []
  /// What Tab offers in the filter box; it keeps what it has gathered.
  var completer: QueryCompleter
  /// The item whose counterparts are being gone through, while nothing else is done.
  var cycle: CounterpartCycle?
  /// The side on which jumps land while nothing else is done: a jump that has to land on the
  /// other side must not change the order in which the next ones come.
  var jumpSide: Side?
  /// The keys of which has been said that they do nothing.
  var unboundKeys: Set<Key> = []

  /// The lines of the header.
  let header = LastMade<HeaderKey, [StyledText]>()

  /// Opens a dossier on its board, the cursor on the first row, and applies a filter at once.
  ///
  /// - Throws: What is wrong with `query`.
  package init(
    _ opened: OpenDossier, options: Options, size: Size, query: String = ""
  ) throws(QueryError) {
    let parsed = try Query(parsing: query, vocabulary: opened.vocabulary)
    if let unfinished = parsed.unfinished { throw unfinished }
    self.opened = opened
    completer = Self.completer(of: opened)
    self.options = options
    self.size = size
    place.actors = opened.comparison.actors
    place.query = parsed.isEmpty ? "" : query
    // Nothing is on the screen yet that could stay there meanwhile.
    results = Results(opened, place: place)
    let request = SearchRequest(
      ticket: 0, query: parsed, isTyped: false, opened: opened, firstRow: 0)
    if !parsed.isEmpty, let answer = request.answer() {
      results = Results(opened, query: parsed, found: answer.found, place: place)
    }
    if !place.query.isEmpty { filters = [query] }
    selectFirst()
    if results.matches?.isEmpty == true, let reason = reasonForNothing(parsed) { say(reason) }
  }

  /// Stands on the first match of the filter, or on the first row.
  private mutating func selectFirst() {
    if results.matches != nil, let found = match(from: 0, by: 1) {
      place.selection = found
      place.side = side(of: found)
    } else {
      selectFirstStop()
    }
    reveal()
  }

  /// Takes over the size of the terminal and what it can do, known only once it is taken.
  package mutating func fit(_ size: Size, _ options: Options) {
    self.options = options
    // What is laid out is laid out for other options.
    relist()
    _ = update(.screenResized(size))
  }

  /// Whether something is under way outside, so that time matters.
  var isWaiting: Bool { search != nil || comparing != nil || gathering != nil }

  private static func completer(of opened: OpenDossier) -> QueryCompleter {
    QueryCompleter(opened.dossier, in: opened.comparison, vocabulary: opened.vocabulary)
  }

  package var comparison: Comparison { opened.comparison }
  package var dossier: Dossier { opened.dossier }

  /// What keys mean now.
  package var context: KeyContext {
    switch mode {
    case .browsing: place.isZoomed ? .zoom : .board
    case .filtering: .filterBox
    case .help, .picking: .list
    }
  }

  var layout: Layout {
    var hasBox = !place.query.isEmpty
    if case .filtering = mode { hasBox = true }
    return Layout(size, showsDetail: place.showsDetail, hasBox: hasBox)
  }

  var boardText: BoardText {
    BoardText(opened: opened, results: results, options: options)
  }

  var rowLayout: BoardRowLayout {
    BoardRowLayout(text: boardText, layout: layout, side: place.side)
  }

  mutating func say(_ text: CleanText, _ kind: Notice.Kind = .information) {
    notice = Notice(text, kind: kind)
  }
}
