import Screen

/// Strings as JSON writes them: plain where that is safe, escaped only where it must be.
enum JSONString {
  /// Appends a string in quotes.
  static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if isPlain(string) { bytes.append(text: string) } else { bytes.append(text: escaped(string)) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether nothing of it needs an escape.
  private static func isPlain(_ string: String) -> Bool {
    CleanText.isClean(string) && !string.hasByte { $0 == 0x22 || $0 == 0x5C }
  }

  /// Cluster by cluster: one that is clean by itself stays as it is, since clean texts put together
  /// are clean; of another, all that is not ASCII is escaped but a clean first scalar.
  private static func escaped(_ string: String) -> String {
    var text = ""
    for cluster in string {
      let needsEscape = cluster.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
      if !needsEscape, CleanText.isClean(String(cluster)) {
        text.append(cluster)
      } else {
        for (position, scalar) in cluster.unicodeScalars.enumerated() {
          // A letter that an invisible joiner follows need not become a number.
          let isReadable = position == 0 && !needsEscape && CleanText.isClean(String(scalar))
          text += isReadable ? String(scalar) : escape(scalar)
        }
      }
    }
    return text
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case " "..."~": return String(scalar)
    default:
      return UTF16.encode(scalar).map { Array($0) }?.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined() ?? ""
    }
  }
}
