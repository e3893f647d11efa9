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
    var field = field
    field.withUTF8 { append(field: UnsafeRawBufferPointer($0), to: &bytes) }
  }

  /// Appends a value as one field.
  static func append(_ value: Value, to bytes: inout [UInt8]) {
    let start = bytes.count
    value.appendPlainText(to: &bytes)
    let isDone = bytes.withUnsafeBytes { bytes in
      let field = UnsafeRawBufferPointer(rebasing: bytes[start...])
      return !needsQuotes(field) && !startsFormula(field)
    }
    if isDone { return }
    let field = Array(bytes[start...])
    bytes.removeSubrange(start...)
    field.withUnsafeBytes { append(field: $0, to: &bytes) }
  }

  private static func append(field: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
    let needsQuotes = needsQuotes(field)
    if needsQuotes { bytes.append(0x22) }
    if startsFormula(field) { bytes.append(UInt8(ascii: "'")) }
    if needsQuotes {
      for byte in field {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    } else {
      bytes.append(contentsOf: field)
    }
  }

  private static func needsQuotes(_ field: UnsafeRawBufferPointer) -> Bool {
    field.hasByte { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
  }

  /// Whether a field begins with `=`, `+`, `-`, `@`, a tab, a carriage return or one of `＝＋－＠`,
  /// which are U+FF1D, U+FF0B, U+FF0D and U+FF20.
  private static func startsFormula(_ field: UnsafeRawBufferPointer) -> Bool {
    switch field.first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    case 0xEF:
      field[1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(field[2])
    default: false
    }
  }
}
