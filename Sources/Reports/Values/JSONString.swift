import Dossiers
import Screen

/// Strings as JSON writes them: plain where that is safe, escaped only where it must be.
enum JSONString {
  /// Appends a string in quotes.
  static func append(_ string: String, to bytes: inout [UInt8]) {
    var string = string
    let isDone = string.withUTF8 { append(UnsafeRawBufferPointer($0), to: &bytes) }
    if !isDone { appendUnsettled(string, to: &bytes) }
  }

  /// Appends a text in quotes.
  static func append(_ text: Text, to bytes: inout [UInt8]) {
    if text.withUTF8({ append($0, to: &bytes) }) { return }
    appendUnsettled(text.string, to: &bytes)
  }

  /// Appends UTF-8 in quotes if all of it is settled and none of it needs an escape.
  private static func append(_ utf8: UnsafeRawBufferPointer, to bytes: inout [UInt8]) -> Bool {
    guard CleanText.isSettled(utf8: utf8, without: 0x22, 0x5C) else { return false }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: utf8)
    bytes.append(UInt8(ascii: "\""))
    return true
  }

  private static func appendUnsettled(_ string: String, to bytes: inout [UInt8]) {
    let isPlain = CleanText.isClean(string) && !string.utf8.contains { $0 == 0x22 || $0 == 0x5C }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text: isPlain ? string : escaped(string))
    bytes.append(UInt8(ascii: "\""))
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
