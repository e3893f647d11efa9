import Screen

@testable import Reports

extension Report {
  /// The bytes that a pipe gets, or a terminal with colours.
  func printed(colored: Bool = false) -> String {
    switch self {
    case .text(let lines):
      lines.map { AnsiText.ansi($0, colorCount: colored ? 256 : nil) + "\n" }.joined()
    case .clean(let lines): String(decoding: lines.bytes, as: UTF8.self)
    case .data(let bytes): String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension Listing {
  func printed(
    as format: ListingFormat = .text, width: Int? = nil, styles: ReportStyles = .plain
  ) -> String {
    var text = ""
    print(as: format, TextLayout(width: width, styles: styles)) { report in
      text += report.printed(colored: styles != .plain)
    }
    return text
  }
}
