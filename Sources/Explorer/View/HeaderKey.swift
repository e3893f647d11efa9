import Screen

/// All that the header's lines are made from.
struct HeaderKey: Equatable, Sendable {
  let opened: OpenDossier
  let options: Options
  let size: Size
  /// The only domain shown; `nil` for all.
  let domain: Int?

  static func == (left: HeaderKey, right: HeaderKey) -> Bool {
    left.opened === right.opened && left.size == right.size && left.domain == right.domain
      && left.options == right.options
  }
}
