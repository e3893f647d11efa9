/// Why a key script cannot be read.
package struct KeyScriptError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where, 1-based, in Unicode scalars from the script's start.
  package let column: Int
  /// What stands there.
  package let found: CleanText
  /// What should stand there.
  package let expected: CleanText

  /// One clean line, `column 3: found <rte>, expected …`.
  package var description: String { message.string }

  /// As `description`.
  package var message: CleanText { "column \(column): found \(found), expected \(expected)" }
}
