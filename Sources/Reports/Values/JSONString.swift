import Screen

/// Strings as JSON writes them: plain where that is safe, escaped only where it must be.
enum JSONString {
  /// A string in quotes.
  static func quoted(_ string: String) -> String {
    isPlain(string) ? "\"" + string + "\"" : escaped(string)
  }

  /// Whether nothing of it needs an escape.
  private static func isPlain(_ string: String) -> Bool {
    var isASCII = true
    for byte in string.utf8 {
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return false }
      if byte >= 0x80 { isASCII = false }
    }
    return isASCII || isClean(string)
  }

  private static func isClean(_ string: String) -> Bool {
    CleanText(cleaning: string).string.utf8.elementsEqual(string.utf8)
  }

  /// Cluster by cluster: one that is clean by itself stays as it is, since clean texts put together
  /// are clean; of another, all that is not ASCII is escaped but a clean first scalar.
  private static func escaped(_ string: String) -> String {
    var text = "\""
    for cluster in string {
      let needsEscape = cluster.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
      if !needsEscape, isClean(String(cluster)) {
        text.append(cluster)
      } else {
        for (position, scalar) in cluster.unicodeScalars.enumerated() {
          // A letter that an invisible joiner follows need not become a number.
          let isReadable = position == 0 && !needsEscape && isClean(String(scalar))
          text += isReadable ? String(scalar) : escape(scalar)
        }
      }
    }
    return text + "\""
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
