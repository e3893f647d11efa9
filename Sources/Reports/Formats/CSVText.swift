/// Comma-separated values as RFC 4180 has them.
///
/// Text stands in it as the dossier has it, with one exception. A spreadsheet runs a field that
/// begins with `=`, `+`, `-`, `@`, a tab or a carriage return (or the wide forms of the first four)
/// as a formula, and a dossier may come from anyone; such a field is given an apostrophe in front,
/// which spreadsheets take for "this is text". Whoever needs every text exactly as it is has JSON.
package enum CSVText {
  /// One record, with the line break that ends it.
  package static func record(_ fields: [String]) -> String {
    var bytes: [UInt8] = []
    for (number, field) in fields.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field: field, to: &bytes)
    }
    bytes.append(text: "\r\n")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends one field, in quotes where it needs them.
  static func append(field: String, to bytes: inout [UInt8]) {
    let needsQuotes = field.hasByte { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    if startsFormula(field) { bytes.append(UInt8(ascii: "'")) }
    if needsQuotes {
      for byte in field.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    } else {
      bytes.append(text: field)
    }
  }

  private static func startsFormula(_ field: String) -> Bool {
    switch field.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
