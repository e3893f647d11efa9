/// What a key can do; the raw value is its name in help texts and, one day, in settings.
package enum Action: String, Sendable, Hashable, CaseIterable {
  // Moving
  case moveDown = "move-down"
  case moveUp = "move-up"
  case moveToFirst = "move-to-first"
  case moveToLast = "move-to-last"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case moveToLeftSide = "left-side"
  case moveToRightSide = "right-side"

  // Comparing
  case goToCounterpart = "counterpart"
  case cycleCounterparts = "cycle-counterparts"
  case nextDivergent = "next-divergent"
  case previousDivergent = "previous-divergent"
  case nextShared = "next-shared"
  case previousShared = "previous-shared"
  case showDomain = "show-domain"
  case showAllDomains = "show-all-domains"

  // Filtering
  case openFilter = "filter"
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case toggleHiding = "hide-rest"
  case clear

  // Places
  case goBack = "back"
  case goForward = "forward"
  case goToLastPlace = "last-place"

  // Views
  case zoom
  case toggleDetail = "toggle-detail"
  case scrollDetailDown = "scroll-detail-down"
  case scrollDetailUp = "scroll-detail-up"
  case pickActors = "pick-actors"
  case swapActors = "swap-actors"
  case openHelp = "help"
  case redraw
  case suspend
  case close
  case quit
  case interrupt

  // Boxes
  case accept
  case cancel
  case complete
  case completeBackward = "complete-backward"
  case previousEntry = "previous-entry"
  case nextEntry = "next-entry"
  case characterBack = "character-back"
  case characterForward = "character-forward"
  case wordBack = "word-back"
  case wordForward = "word-forward"
  case lineStart = "line-start"
  case lineEnd = "line-end"
  case deleteBackward = "delete-backward"
  case deleteForward = "delete-forward"
  case killWordBack = "kill-word-back"
  case killToBlank = "kill-to-blank"
  case killWordForward = "kill-word-forward"
  case killToStart = "kill-to-start"
  case killToEnd = "kill-to-end"
  case yank
  case transpose
  case undo

  /// Whether it goes from one relation to the next.
  var isJump: Bool {
    switch self {
    case .nextDivergent, .previousDivergent, .nextShared, .previousShared: true
    default: false
    }
  }
}
