/// Comma-separated values as RFC 4180 has them.
///
/// Text stands in it as the dossier has it, with one exception. A spreadsheet runs a field that
/// begins with `=`, `+`, `-`, `@`, a tab or a carriage return (or the wide forms of the first four)
/// as a formula, and a dossier may come from anyone; such a field is given an apostrophe in front,
/// which spreadsheets take for "this is text". Whoever needs every text exactly as it is has JSON.
package enum CSVText {
  /// One record, with the line break that ends it.
  package static func record(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠",
  ]

  private static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map(formulaStarts.contains) ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D })
    else { return safe }
    guard safe.utf8.contains(0x22) else { return "\"" + safe + "\"" }
    let parts = safe.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
  }
}
