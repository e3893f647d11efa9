import Dossiers
import Screen

extension State {
  /// Opens the list of actors, the present left one chosen.
  mutating func openActorPicker() {
    guard dossier.actors.count > 2 else {
      say("There are only these two actors: X swaps them.")
      return
    }
    mode = .picking(ActorPicker(list: ListBox(chosen: comparison.actors[0])))
  }

  /// Lets the two actors change sides; the cursor stays on its item.
  mutating func swapActors() {
    compare(left: comparison.actors[1], right: comparison.actors[0])
  }

  /// Shows two actors side by side, given as positions in `Dossier.actors`.
  ///
  /// The cursor stays on its item where that is still shown; the filter and the domain stay.
  mutating func compare(left: Int, right: Int) {
    guard [left, right] != comparison.actors else { return }
    history.leave(place)
    var next = place
    next.actors = [left, right]
    next.scroll = Scroll()
    restore(next)
    place.side = side(of: place.selection)
    reveal()
    let names = Side.allCases.map { CleanText(cleaning: comparison.actor(on: $0).name.string) }
    say("\(names[0]) and \(names[1])")
  }

  /// Makes the comparison that a place asks for, unless it is there already.
  mutating func open(actorsOf place: Place) {
    guard place.actors != comparison.actors else { return }
    opened = opened.comparing(left: place.actors[0], right: place.actors[1])
  }
}
