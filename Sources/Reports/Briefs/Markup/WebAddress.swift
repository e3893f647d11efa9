import Screen

/// An address that a page may make a link of.
///
/// Only `http` and `https` with a host: `javascript:`, `data:` and relative addresses could make a
/// reader run or open something else. Whatever could end or hide a part of it is refused too.
struct WebAddress: Hashable {
  let string: String

  /// Takes an address from a dossier; `nil` where it may only be shown.
  init?(_ raw: String) {
    let scheme = raw.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = raw.dropFirst(scheme.count)
    guard rest.hasPrefix("://") else { return nil }
    guard let first = rest.dropFirst(3).unicodeScalars.first,
      !"/?#:@".unicodeScalars.contains(first)
    else { return nil }
    let isPlain = raw.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && !"\"'<>\\^`{|}".unicodeScalars.contains(scalar)
    }
    guard isPlain, CleanText(cleaning: raw).string.utf8.elementsEqual(raw.utf8) else { return nil }
    string = raw
  }
}
