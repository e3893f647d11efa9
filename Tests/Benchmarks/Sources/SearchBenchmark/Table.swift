import Glibc

/// Prints rows of columns, the first to the left and the others to the right.
struct Table {
  private let widths: [Int]

  init(_ titles: [String], widths: [Int]) {
    self.widths = widths
    row(titles)
  }

  func row(_ cells: [String]) {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      let padding = String(repeating: " ", count: max(width - cell.count, 0))
      line += line.isEmpty ? cell + padding : padding + cell
    }
    print(line)
    // Who watches a pipe wants to see it too.
    fflush(nil)
  }

  /// A number with so many digits after the point.
  static func number(_ value: Double, _ digits: Int = 2) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let rounded = Int((abs(value) * scale).rounded())
    let fraction = String(rounded % Int(scale))
    let zeros = String(repeating: "0", count: max(digits - fraction.count, 0))
    let sign = value < 0 ? "-" : ""
    return sign + String(rounded / Int(scale)) + (digits > 0 ? "." + zeros + fraction : "")
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
