package import Screen

/// What a subcommand prints.
package enum Report: Sendable, Hashable {
  /// Clean lines, with styles for a terminal that shows colours.
  case text([StyledText])
  /// Clean lines without styles, for output that has none.
  case clean(CleanBytes)
  /// Data for another program, exactly as it is: only what goes to a terminal is cleaned.
  case data([UInt8])

  package static func data(text: String) -> Report { .data(Array(text.utf8)) }

  /// Whether there is nothing to print, not even an empty line.
  package var isEmpty: Bool {
    switch self {
    case .text(let lines): lines.isEmpty
    case .clean(let lines): lines.isEmpty
    case .data(let bytes): bytes.isEmpty
    }
  }
}
