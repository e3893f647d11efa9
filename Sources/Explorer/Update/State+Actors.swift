import Dossiers
import Screen

/// The two actors are compared outside: the state asks for it, keeps what it has, and takes the
/// answer when it comes. The newest request counts; answers to older ones are dropped.
extension State {
  /// Opens the list of actors, the present left one chosen.
  mutating func openActorPicker() {
    guard dossier.actors.count > 2 else {
      say("There are only these two actors: X swaps them.")
      return
    }
    mode = .picking(ActorPicker(list: ListBox(chosen: wantedActors[0])))
  }

  /// The two actors that are shown, or that have been asked for since.
  var wantedActors: [Int] { comparing?.request.actors ?? comparison.actors }

  /// Lets the two actors change sides; the cursor stays on its item.
  mutating func swapActors() {
    compare(left: wantedActors[1], right: wantedActors[0])
  }

  /// Shows two actors side by side, given as positions in `Dossier.actors`.
  ///
  /// The cursor stays on its item where that is still shown; the filter and the domain stay.
  mutating func compare(left: Int, right: Int) {
    guard [left, right] != wantedActors else { return }
    if case .place(var place, var history)? = comparing?.goal {
      history.leave(place)
      place.actors = [left, right]
      place.scroll = Scroll()
      go(to: .place(place, history), actors: place.actors, isChosen: true)
    } else {
      go(to: .stay, actors: [left, right], isChosen: true)
    }
  }

  /// Goes where other actors may be compared: at once where that takes no time.
  mutating func go(to goal: PendingComparison.Goal, actors: [Int], isChosen: Bool) {
    comparing = nil
    if actors == comparison.actors {
      if case .place(let place, let history) = goal { arrive(at: place, history) }
      if isChosen { settleChoice() }
      return
    }
    lastTicket += 1
    let request = ComparisonRequest(ticket: lastTicket, opened: opened, actors: actors)
    comparing = PendingComparison(request: request, goal: goal, isChosen: isChosen)
    if opened.isMirrored(in: actors), let answer = request.answer() { take(answer) }
  }

  /// Where the user is, or will be when the comparison that is under way is made; and what can be
  /// gone back to from there.
  var destination: (place: Place, history: History) {
    switch comparing?.goal {
    case nil: return (place, history)
    case .place(let place, let history): return (place, history)
    case .stay:
      var (next, history) = (place, history)
      history.leave(place)
      next.actors = wantedActors
      next.scroll = Scroll()
      return (next, history)
    }
  }

  /// Takes two actors who have been compared, unless others have been asked for since.
  mutating func take(_ answer: ComparisonAnswer) {
    guard let pending = comparing, pending.request.ticket == answer.ticket else { return }
    let (place, history) = destination
    comparing = nil
    opened = answer.opened
    // What has been gone through among the counterparts of others begins anew.
    cycle = nil
    jumpSide = nil
    arrive(at: place, history)
    if pending.isChosen { settleChoice() }
  }

  /// Says which two are shown, the cursor on the side of its item.
  private mutating func settleChoice() {
    place.side = side(of: place.selection)
    reveal()
    say(names(of: comparison.actors))
  }

  /// Shows a place whose actors are compared; a filter that is being typed stays as it is.
  private mutating func arrive(at place: Place, _ history: History) {
    self.history = history
    guard case .filtering(var box) = mode else {
      restore(place)
      return
    }
    let isSame = place.query == self.place.query && place.selection == self.place.selection
    var origin = isSame ? box.origin : place
    origin.actors = place.actors
    origin.scroll = Scroll()
    box.origin = origin
    box.start = origin
    box.menu = nil
    var next = place
    next.query = self.place.query
    next.hidesRest = self.place.hidesRest
    restore(next)
    apply(box)
  }

  /// Gives up the comparison that is under way; `false` where there is none.
  mutating func giveUpComparison() -> Bool {
    guard comparing != nil else { return false }
    comparing = nil
    say(names(of: comparison.actors) + ", as before")
    return true
  }

  /// `Russia and Iran`.
  func names(of actors: [Int]) -> CleanText {
    actors.map { CleanText(cleaning: dossier.actors[$0].name.string) }.joined(separator: " and ")
  }
}
