import Screen

extension KeyTable {
  private static let everywhere: Set<KeyContext> = [.board, .zoom]

  /// The keys of the board and of the zoomed pair.
  static let browsing: [Binding] = [
    Binding(.moveDown, ["j", .down], in: everywhere, "Next row"),
    Binding(.moveUp, ["k", .up], in: everywhere, "Previous row"),
    Binding(.moveToFirst, ["g", .home], in: everywhere, "First row"),
    Binding(.moveToLast, ["G", .end], in: everywhere, "Last row"),
    Binding(.halfPageDown, [.control("d")], in: everywhere, "Half a page down"),
    Binding(.halfPageUp, [.control("u")], in: everywhere, "Half a page up"),
    Binding(.pageDown, [.control("f"), .pageDown], in: everywhere, "A page down"),
    Binding(.pageUp, [.control("b"), .pageUp], in: everywhere, "A page up"),
    Binding(.moveToLeftSide, ["h", .left], in: everywhere, "To the left side"),
    Binding(.moveToRightSide, ["l", .right], in: everywhere, "To the right side"),
    Binding(.goToCounterpart, [.tab], in: everywhere, "To the counterpart on the other side"),
    Binding(
      .cycleCounterparts, ["%"], in: everywhere,
      "To the next of this item's counterparts, in any domain"),
    Binding(.nextDivergent, ["]"], in: everywhere, "Next point on which the two part"),
    Binding(.previousDivergent, ["["], in: everywhere, "Previous point on which the two part"),
    Binding(.nextShared, ["}"], in: everywhere, "Next point that the two share"),
    Binding(.previousShared, ["{"], in: everywhere, "Previous point that the two share"),
    Binding(
      .showDomain, ["1", "2", "3", "4", "5", "6", "7", "8", "9"], in: everywhere,
      "Show one domain alone"),
    Binding(.showAllDomains, ["0"], in: everywhere, "Show all domains and the context"),
    Binding(.pickActors, ["v"], in: everywhere, "Pick the two actors"),
    Binding(.swapActors, ["X"], in: everywhere, "Swap the two sides"),
    Binding(.openFilter, ["/"], in: everywhere, "Filter by words and fields"),
    Binding(.nextMatch, ["n"], in: everywhere, "Next match of the filter"),
    Binding(.previousMatch, ["N"], in: everywhere, "Previous match of the filter"),
    Binding(
      .toggleHiding, ["f"], in: everywhere, "Hide or dim what the filter does not match"),
    Binding(.goBack, [.control("o"), "H"], in: everywhere, "Back to where the last jump began"),
    Binding(.goForward, ["L"], in: everywhere, "Forward again"),
    Binding(.goToLastPlace, ["-"], in: everywhere, "To the last place, and to and fro"),
    Binding(.zoom, [.enter], in: [.board], "Zoom this pair to its full text"),
    Binding(.zoom, [.enter], in: [.zoom], "Back to the board"),
    Binding(.toggleDetail, [" "], in: [.board], "Show or hide the detail"),
    Binding(.scrollDetailDown, ["J"], in: [.board], "Scroll the detail down"),
    Binding(.scrollDetailUp, ["K"], in: [.board], "Scroll the detail up"),
    Binding(.scrollDetailDown, ["J"], in: [.zoom], "Scroll the text down"),
    Binding(.scrollDetailUp, ["K"], in: [.zoom], "Scroll the text up"),
    Binding(.openHelp, ["?", .function(1)], in: everywhere, "These keys"),
    Binding(.redraw, [.control("l")], in: everywhere, "Draw the screen anew"),
    Binding(.suspend, [.control("z")], in: everywhere, "Stop for now, as a job of the shell"),
    Binding(.clear, [.escape], in: [.board], "Clear the filter; never quits"),
    Binding(.clear, [.escape], in: [.zoom], "Back to the board; never quits"),
    Binding(.close, ["q"], in: [.board], "Quit"),
    Binding(.close, ["q"], in: [.zoom], "Back to the board"),
    Binding(.quit, ["Q"], in: everywhere, "Quit at once"),
    Binding(.interrupt, [.control("c")], in: everywhere, "Quit with status 130"),
  ]
}
