import Dossiers
import Screen

extension State {
  /// Moves between what the two sides say of one point; `false` for actions that do not.
  mutating func compare(_ action: Action, _ key: Key) -> Bool {
    switch action {
    case .goToCounterpart: goToCounterpart()
    case .cycleCounterparts: cycleCounterparts()
    case .nextDivergent: jump(to: .divergent, by: 1)
    case .previousDivergent: jump(to: .divergent, by: -1)
    case .nextShared: jump(to: .shared, by: 1)
    case .previousShared: jump(to: .shared, by: -1)
    case .showDomain:
      guard case .character(let character) = key, let number = character.wholeNumberValue else {
        return true
      }
      show(domain: number - 1)
    case .showAllDomains: show(domain: nil)
    default: return false
    }
    return true
  }

  private mutating func goToCounterpart() {
    guard case .item(let item) = place.selection else {
      if layout.arrangement == .single {
        _ = move(place.side == .left ? .moveToRightSide : .moveToLeftSide)
      } else {
        say(
          place.selection == nil
            ? "There is nothing here to compare."
            : "The context belongs to no single actor: it has no other side.")
      }
      return
    }
    let other = comparison.rows[comparison.row(ofItem: item) ?? 0].item(
      on: side(of: place.selection).opposite)
    if let counterpart = counterpart(ofItem: item, preferring: other), counterpart != other {
      leap(to: counterpart, relation: place.relation)
    } else if let other {
      place.side = side(of: .item(other))
      select(.item(other), relation: place.relation)
    } else if let first = comparison.counterparts(ofItem: item).first {
      leap(to: first, relation: nil)
    } else {
      let name = CleanText(
        cleaning: comparison.actor(on: side(of: place.selection).opposite).name.string)
      if layout.arrangement == .single {
        _ = move(side(of: place.selection) == .left ? .moveToRightSide : .moveToLeftSide)
      }
      say("No counterpart: no relation recorded here ties this to \(name).")
    }
  }

  /// The item opposite in the relation that was jumped to, the one of the same row if it is in it;
  /// `nil` where no jump has been made, or the cursor has left the relation since.
  private func counterpart(ofItem item: Int, preferring other: Int?) -> Int? {
    guard let relation = place.relation, dossier.relations[relation].items.contains(item) else {
      return nil
    }
    let opposite = dossier.relations[relation].items.filter {
      comparison.side(ofItem: $0) == side(of: .item(item)).opposite
    }
    return opposite.first { $0 == other } ?? opposite.first
  }

  private mutating func cycleCounterparts() {
    if var cycle {
      cycle.position = (cycle.position + 1) % cycle.stops.count
      self.cycle = cycle
    } else {
      guard case .item(let item) = place.selection else {
        say(
          place.selection == nil
            ? "There is nothing here to compare."
            : "The context belongs to no single actor: it has no counterparts.")
        return
      }
      let counterparts = comparison.counterparts(ofItem: item)
      guard !counterparts.isEmpty else {
        say("No counterpart: no relation recorded here ties this to the other side.")
        return
      }
      cycle = CounterpartCycle(stops: counterparts + [item], position: 0)
    }
    guard let cycle else { return }
    leap(to: cycle.stops[cycle.position], relation: nil)
    let total = cycle.stops.count - 1
    say(
      cycle.position < total
        ? "Counterpart \(cycle.position + 1) of \(total)" : "Back at the item itself")
  }

  /// Goes to an item wherever it stands, showing its domain if it is not shown.
  mutating func leap(to item: Int, relation: Int?) {
    history.leave(place)
    if entry(of: .item(item)) == nil {
      if place.domain != nil, place.domain != dossier.items[item].domain {
        place.domain = nil
        relist()
      }
      if entry(of: .item(item)) == nil {
        place.hidesRest = false
        relist()
        say("The rest is shown again: the counterpart does not match the filter.")
      }
    }
    place.side = side(of: .item(item))
    select(.item(item), relation: relation)
  }

  private mutating func show(domain: Int?) {
    guard domain.map(dossier.domains.indices.contains) ?? true else {
      let count = dossier.domains.count
      say(
        count == 1 ? "There is 1 domain; 0 shows all." : "There are \(count) domains; 0 shows all.")
      return
    }
    guard place.domain != domain else { return }
    history.leave(place)
    place.domain = domain
    relist()
    let selection = place.selection
    if entry(of: selection) == nil {
      if results.matches != nil, let found = match(from: 0, by: 1) {
        place.selection = found
        place.side = side(of: found)
      } else {
        selectFirstStop()
      }
    }
    select(place.selection, relation: place.selection == selection ? place.relation : nil)
  }
}
