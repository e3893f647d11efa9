import Screen
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// All that comes of `text`, with nothing after it.
  private func inputs(_ text: String, sequences: KeySequences = KeySequences([])) -> [Input] {
    inputs(Array(text.utf8), sequences: sequences)
  }

  private func inputs(_ bytes: [UInt8], sequences: KeySequences = KeySequences([])) -> [Input] {
    var decoder = KeyDecoder(sequences: sequences)
    decoder.feed(bytes)
    return drain(&decoder)
  }

  private func drain(_ decoder: inout KeyDecoder) -> [Input] {
    var inputs: [Input] = []
    while let input = decoder.next() { inputs.append(input) }
    while decoder.patience(escapeDelay: 25) != nil {
      decoder.settle()
      while let input = decoder.next() { inputs.append(input) }
    }
    return inputs
  }

  @Test(arguments: KeySample.all) func decodes(sample: KeySample) {
    #expect(inputs(sample.bytes) == sample.keys.map(Input.key))
  }

  /// Wherever reads cut the bytes, the same comes out.
  @Test(arguments: KeySample.all) func decodesInPieces(sample: KeySample) {
    let all = Array((sample.bytes + "q").utf8)
    let whole = inputs(all)
    for first in 0...all.count {
      for second in first...all.count {
        var decoder = KeyDecoder()
        var pieces: [Input] = []
        for piece in [all[..<first], all[first..<second], all[second...]] {
          decoder.feed(piece)
          while let input = decoder.next() { pieces.append(input) }
        }
        #expect(pieces + drain(&decoder) == whole, "cut at \(first) and \(second)")
      }
    }
  }

  /// Every run of bytes ends, and text comes out as the standard library reads it.
  @Test func readsAnyTextAsTheLibraryDoes() {
    let bytes: [UInt8] = [
      0x41, 0x80, 0xBF, 0xC1, 0xC3, 0xE0, 0xA0, 0xED, 0xEF, 0xF0, 0x90, 0xF4, 0xF5, 0xFF,
    ]
    for a in bytes {
      for b in bytes {
        for c in bytes {
          for d in bytes {
            let text = String(decoding: [a, b, c, d], as: UTF8.self).unicodeScalars
            let expected = text.map { Input.key(.character(Character($0))) }
            #expect(inputs([a, b, c, d]) == expected)
          }
        }
      }
    }
  }

  @Test func terminatesOnEveryShortSequence() {
    let bytes: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x50, 0x30, 0x3B, 0x3F, 0x4D, 0x7E, 0x41, 0xC3]
    var tails: [[UInt8]] = [[]]
    for _ in 0..<4 { tails += tails.flatMap { tail in bytes.map { tail + [$0] } } }
    for tail in Set(tails) {
      var decoder = KeyDecoder()
      decoder.feed([0x1B] + tail)
      _ = drain(&decoder)
      #expect(decoder.patience(escapeDelay: 25) == nil)
    }
  }

  @Test func givesUpOnEndlessSequences() {
    let noise = [0x1B, 0x5B] + Array(repeating: UInt8(ascii: "1"), count: 200)
    var decoder = KeyDecoder()
    decoder.feed(noise)
    while decoder.next() != nil {}
    #expect(decoder.patience(escapeDelay: 25) == nil)
  }

  @Test func waitsAsLongAsWhatIsHeldNeeds() {
    func patience(_ text: [UInt8]) -> Int? {
      var decoder = KeyDecoder()
      decoder.feed(text)
      while decoder.next() != nil {}
      return decoder.patience(escapeDelay: 25)
    }
    #expect(patience(Array("a".utf8)) == nil)
    #expect(patience([0x1B]) == 25)
    #expect(patience([0x1B, 0x5B]) == KeyDecoder.sequencePatience)
    #expect(patience([0xC3]) == KeyDecoder.sequencePatience)
    #expect(patience(Array("\u{1B}[200~text".utf8)) == KeyDecoder.pastePatience)
  }

  @Test func prefersTheTerminalsOwnSequences() {
    let sequences = KeySequences([
      (Array("\u{1B}A".utf8), .up), (Array("\u{1B}[M".utf8), .function(1)),
      (Array("\u{1B}[Mx".utf8), .function(2)), ([0x0C], .right), ([0x7F], .delete),
      (Array("\u{1B}A".utf8), .down),
    ])
    #expect(inputs("\u{1B}A", sequences: sequences) == [.key(.up)])
    #expect(inputs("\u{1B}[M", sequences: sequences) == [.key(.function(1))])
    #expect(
      inputs("\u{1B}[Ma", sequences: sequences) == [.key(.function(1)), .key(.character("a"))])
    #expect(inputs("\u{1B}[Mx", sequences: sequences) == [.key(.function(2))])
    #expect(inputs("\u{0C}", sequences: sequences) == [.key(.right)])
    #expect(inputs("\u{7F}", sequences: sequences) == [.key(.backspace)])
    #expect(inputs("\u{1B}B", sequences: sequences) == [.key(.alt("B"))])
  }
}
