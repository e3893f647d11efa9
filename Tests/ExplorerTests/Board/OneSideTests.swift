import Dossiers
import Screen
import SeededRandom
import Testing

@testable import Explorer

/// Where one side is shown at a time, rows without an item on it are passed over; what is found so
/// is what going from entry to entry finds.
@Suite struct OneSideTests {
  private static func states(seed: Int) -> [State] {
    var random = SeededGenerator(seed: UInt64(seed))
    let dossier = Sketch.dossier(randomSketch(&random), actors: ["Ann", "Bob", "Cyd"])
    var states: [State] = []
    for keys in ["", "l", "/a|x<ret>f", "/1<ret>fl", "1", "2l"] {
      for size in [Size(width: 30, height: 9), Size(width: 80, height: 12)] {
        states.append(Scenario(dossier, size: size).press(keys).state)
      }
    }
    return states
  }

  @Test(arguments: 1...15) func theNextStop(seed: Int) {
    for state in Self.states(seed: seed) {
      let all = 0..<state.results.listing.count
      func isStop(_ entry: Int) -> Bool {
        state.stop(in: entry, preferring: state.place.side) != nil
      }
      for entry in -1...all.count {
        let isInside = all.contains(entry)
        let next = isInside ? all.first { $0 >= entry && isStop($0) } : nil
        let last = isInside ? all.last { $0 <= entry && isStop($0) } : nil
        let stop = { (entry: Int?) in
          entry.flatMap { state.stop(in: $0, preferring: state.place.side) }
        }
        #expect(state.firstStop(from: entry, by: 1) == stop(next))
        #expect(state.firstStop(from: entry, by: -1) == stop(last))
      }
    }
  }

  /// Scrolled with and without asking for the lines of rows that have none.
  @Test(arguments: 1...4) func scrollsTheSame(seed: Int) {
    for state in Self.states(seed: seed) {
      let fast = state.scroller
      let plain = Scroller(count: fast.count, height: fast.height, lines: fast.lines)
      let tops = (0..<fast.count).flatMap { first in
        (0..<max(1, fast.lines(first))).map { Scroll(entry: first, line: $0) }
      }
      for entry in 0..<fast.count {
        for scroll in tops {
          let lead = max(0, entry - 1)
          let (found, expected) = (
            fast.revealing(entry, lead: lead, from: scroll),
            plain.revealing(entry, lead: lead, from: scroll)
          )
          #expect(shown(found, fast) == shown(expected, plain))
        }
      }
    }
  }

  /// The entries that take lines from a place on, with the first line that is seen.
  private func shown(_ scroll: Scroll, _ scroller: Scroller) -> [Int] {
    var (entry, line) = (scroll.entry, scroll.line)
    while entry < scroller.count, scroller.lines(entry) == 0 { (entry, line) = (entry + 1, 0) }
    return [entry, line]
  }

  /// To the other side: the same row, or the nearest that has an item there, the lower of two.
  @Test(arguments: 1...15) func theNearestItemOfASide(seed: Int) {
    for state in Self.states(seed: seed) {
      let listing = state.results.listing
      for side in Side.allCases {
        guard case .item(let item) = state.place.selection,
          let entry = state.entry(of: state.place.selection),
          state.comparison.side(ofItem: item) != side
        else { continue }
        let expected = (0..<listing.count).sorted {
          (abs($0 - entry), -$0) < (abs($1 - entry), -$1)
        }.lazy.compactMap { candidate -> Int? in
          guard case .row(let row) = listing[candidate] else { return nil }
          return state.comparison.rows[row].item(on: side)
        }.first
        var moved = state
        _ = moved.update(.keyPressed(side == .left ? "h" : "l"))
        #expect(moved.place.selection == .item(expected ?? item))
      }
    }
  }
}
