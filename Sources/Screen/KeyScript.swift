/// Keys, and what else a terminal reports, written as text: `jj/foo<ret>`.
///
/// A character is its key; what stands between `<` and `>` is a name:
///
///     <ret> <enter> <tab> <s-tab> <esc> <space> <bs> <del> <ins> <up> <down> <left> <right>
///     <home> <end> <pgup> <pgdn> <f1> … <f12>   <lt> and <gt>, the characters
///     <c-d> <a-b> <a-lt>                        with Ctrl, with Alt
///     <resize:80x24>                            columns × rows
///     <paste:any text>                          with <lt>, <gt> and <ret> in it where needed
///
/// Names may be in upper or lower case. As on a terminal, `<c-i>` is Tab, `<c-m>` Enter and `<c-[>`
/// Escape. A `>` of its own is a character.
package enum KeyScript {
  /// The most columns and the most rows of a `<resize:…>`; larger ones are typing mistakes, and a
  /// picture of them would take a lot of memory.
  package static let largestExtent = 1000

  /// Reads a script.
  ///
  /// - Throws: A `KeyScriptError` that says where the first mistake is.
  package static func parse(_ text: String) throws(KeyScriptError) -> [Input] {
    var reader = KeyScriptReader(text)
    var inputs: [Input] = []
    while let input = try reader.next() { inputs.append(input) }
    return inputs
  }
}
