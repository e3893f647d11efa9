extension Sequence<String> {
  /// The characters with which all of them begin.
  var commonBeginning: String { commonBeginning(longerThan: -1) ?? "" }

  /// The characters with which all of them begin; `nil` where there are not more than a number.
  func commonBeginning(longerThan least: Int) -> String? {
    var common: String?
    for text in self {
      let next = common.map { String(zip($0, text).prefix { $0 == $1 }.map(\.0)) } ?? text
      if next.count <= least { return nil }
      common = next
    }
    return common
  }
}
