import ArgumentParser
import Screen

/// A size as the command line writes it: `1000`, `64K`, `64M`, `2G`, in powers of 1024.
struct ByteCount: ExpressibleByArgument, Equatable {
  let bytes: Int
  /// As it was written.
  let text: CleanText

  static let standard = ByteCount(bytes: 64 << 20, text: "64M")

  private init(bytes: Int, text: CleanText) {
    self.bytes = bytes
    self.text = text
  }

  /// `nil` where the argument is no positive number with at most one of the letters, or is more
  /// than the machine can address.
  init?(argument: String) {
    let shifts: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let shift = argument.last.flatMap { shifts[Character($0.uppercased())] }
    let digits = shift == nil ? argument[...] : argument.dropLast()
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits), number > 0
    else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << (shift ?? 0))
    guard !overflow else { return nil }
    self.init(bytes: bytes, text: CleanText(cleaning: argument))
  }

  var defaultValueDescription: String { text.string }
}
