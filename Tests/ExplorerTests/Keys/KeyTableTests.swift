import Screen
import Testing

@testable import Explorer

@Suite struct KeyTableTests {
  @Test(arguments: KeyContext.allCases)
  func noChordStandsTwiceInOneContext(context: KeyContext) {
    let chords = KeyTable.bindings(in: context).flatMap(\.chords)
    #expect(Set(chords).count == chords.count)
    for binding in KeyTable.bindings(in: context) {
      #expect(!binding.chords.isEmpty && !binding.help.isEmpty)
      for chord in binding.chords {
        #expect(KeyTable.action(for: chord, in: context) == binding.action)
      }
    }
  }

  @Test func everyActionHasAKey() {
    let bound = Set(KeyTable.all.map(\.action))
    #expect(Set(Action.allCases) == bound)
    #expect(Set(Action.allCases.map(\.rawValue)).count == Action.allCases.count)
  }

  /// What is typed into a box must never be a command.
  @Test(arguments: [KeyContext.filterBox, .list])
  func everyCharacterIsFreeInABox(context: KeyContext) {
    let scalars = (0x20...0x2fff).compactMap(Unicode.Scalar.init)
    for scalar in scalars {
      #expect(KeyTable.action(for: .character(Character(scalar)), in: context) == nil)
    }
  }

  /// A terminal sends the same for Ctrl-I and Tab, Ctrl-M and Enter, Ctrl-[ and Escape, and
  /// nothing of its own for Ctrl with a digit or an upper-case letter.
  @Test func everyChordCanBeSent() {
    for chord in KeyTable.all.flatMap(\.chords) {
      guard case .control(let character) = chord else { continue }
      #expect(("a"..."z").contains(character) || character == "_")
      #expect(!["i", "m"].contains(character))
    }
  }

  @Test(arguments: KeyContext.allCases)
  func hintsNameKeysThatWork(context: KeyContext) {
    for hint in KeyTable.hints(in: context) {
      for action in hint.actions {
        #expect(KeyTable.bindings(in: context).contains { $0.action == action })
      }
      let keys = KeyTable.keys(of: hint, in: context, .unicode).string
      #expect(keys.split(separator: " ").count == hint.actions.count)
    }
  }

  @Test func digitsShowDomains() {
    for digit in 1...9 {
      let key = Key.character(Character("\(digit)"))
      #expect(KeyTable.action(for: key, in: .board) == .showDomain)
      #expect(KeyTable.action(for: key, in: .zoom) == .showDomain)
    }
    #expect(KeyTable.action(for: "0", in: .board) == .showAllDomains)
  }

  @Test func manyChordsAreShownAsARange() throws {
    let digits = try #require(KeyTable.all.first { $0.action == .showDomain })
    #expect(digits.chordText(.unicode) == "1 … 9")
    #expect(digits.chordText(.ascii) == "1 ... 9")
    let down = try #require(KeyTable.all.first { $0.action == .moveDown })
    #expect(down.chordText(.unicode) == "j ↓")
    #expect(down.chordText(.ascii) == "j Down")
  }

  /// From one of two places in the middle of everything, each key that help lists changes the
  /// screen, says something or asks for an effect.
  @Test(arguments: [KeyContext.board, .zoom])
  func everyKeyDoesSomething(context: KeyContext) {
    let start = Scenario(Self.everything).press("gG/hit<ret>gG<c-o><c-o>")
    let zoom = context == .zoom ? "<ret>" : ""
    var states = [start]
    var left = start.state
    _ = left.go(toID: "a5")
    states.append(Scenario(start, state: left))
    states = [states[1].press("2H" + zoom + "JJ"), states[1].press("l1" + zoom + "JJ")]
    for binding in KeyTable.bindings(in: context) {
      for chord in binding.chords {
        let isSilent = states.allSatisfy { scenario in
          var after = scenario.state
          let effects = after.update(.keyPressed(chord))
          return after.frame() == scenario.frame && after.mode == scenario.state.mode
            && effects.isEmpty
        }
        #expect(!isSilent, "\(chord) (\(binding.action.rawValue))")
      }
    }
  }

  /// Rows above and below, relations, and details that are too long for their place.
  private static let everything: String = {
    let long = String(repeating: "words and more words ", count: 90)
    return """
      War: a1 b1 a2 b2 a3 b3 a4 b4 a5 b5 a6 b6 a7 b7 a8 b8 a9 b9
      Trade: a10 b10
      = a1 b1; ≠ a2 b2; = a3 b3; = a5 b5; = a5 b6; ≠ a4 b4; ≠ a7 b7; = a8 b8
      summary a5: \(long)
      summary b5: \(long)
      tags a5: hit
      tags b2: hit
      tags a7: hit
      context: x1
      """
  }()

  /// With nothing to act on, it says so: no key is silent but those that only move or close.
  @Test func nothingToActOnIsSaid() {
    let actions: Set<Action> = [
      .goToCounterpart, .cycleCounterparts, .nextDivergent, .previousDivergent, .nextShared,
      .previousShared, .nextMatch, .previousMatch, .toggleHiding, .goBack, .goForward,
      .goToLastPlace, .zoom,
    ]
    let empty = Scenario("War: ; Trade: ")
    for binding in KeyTable.bindings(in: .board) where actions.contains(binding.action) {
      for chord in binding.chords {
        #expect(!empty.feed([.key(chord)]).notice.isEmpty, "\(chord)")
      }
    }
    #expect(!empty.press("9").notice.isEmpty)
  }
}
