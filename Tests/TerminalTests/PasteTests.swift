import Screen
import Testing

@testable import Terminal

@Suite struct PasteTests {
  private func decode(_ pieces: [ArraySlice<UInt8>], settled: Bool = false) -> [Input] {
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    for piece in pieces {
      decoder.feed(piece)
      while let input = decoder.next() { inputs.append(input) }
    }
    if settled {
      decoder.settle()
      while let input = decoder.next() { inputs.append(input) }
    }
    return inputs
  }

  @Test func isOneInputWhereverItIsCut() {
    let texts = [
      "", "one", "two\rlines\n", "q:\u{3}", "é界👍", "\u{1B}[A", "\u{1B}[201",
      "\u{1B}\u{1B}[201", "\u{1B}[20\u{1B}[2",
    ]
    for text in texts {
      let all = Array("a\u{1B}[200~\(text)\u{1B}[201~b".utf8)
      let expected: [Input] = [.key(.character("a")), .pasted(text), .key(.character("b"))]
      for first in 0...all.count {
        for second in first...all.count {
          #expect(decode([all[..<first], all[first..<second], all[second...]]) == expected)
        }
      }
    }
  }

  @Test func endsWithoutItsEnd() {
    for text in ["text", "text\u{1B}", "text\u{1B}[20"] {
      let all = Array("\u{1B}[200~\(text)".utf8)
      #expect(decode([all[...]]) == [])
      #expect(decode([all[...]], settled: true) == [.pasted(text)])
    }
  }

  @Test func keysFollowAPasteWithoutEnd() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~x".utf8)
    #expect(decoder.next() == nil)
    decoder.settle()
    #expect(decoder.next() == .pasted("x"))
    decoder.feed("y".utf8)
    #expect(decoder.next() == .key(.character("y")))
  }

  @Test func keepsNoMoreThanTheLimit() {
    let text = String(repeating: "a", count: KeyDecoder.pasteLimit + 5)
    let all = Array("\u{1B}[200~\(text)\u{1B}[201~q".utf8)
    let expected: [Input] = [
      .pasted(String(text.prefix(KeyDecoder.pasteLimit))), .key(.character("q")),
    ]
    #expect(decode([all[...]]) == expected)
  }

  /// What has gone into the paste is held once, and what is beyond the limit not at all.
  @Test func doesNotPileUp() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~".utf8)
    for _ in 0..<3 {
      decoder.feed("text".utf8)
      #expect(decoder.next() == nil)
      #expect(decoder.held.isEmpty)
    }
  }

  @Test func repairsBrokenText() {
    let all = Array("\u{1B}[200~a".utf8) + [0xFF, 0xC3] + Array("\u{1B}[201~".utf8)
    #expect(decode([all[...]]) == [.pasted("a\u{FFFD}\u{FFFD}")])
  }
}
