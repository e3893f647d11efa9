import Dossiers

/// The list from which the two actors are picked, first the left one, then the right one.
package struct ActorPicker: Sendable, Hashable {
  /// The actor picked for the left side, as a position in `Dossier.actors`; `nil` while it is
  /// looked for.
  var left: Int?
  var list = ListBox()

  var side: Side { left == nil ? .left : .right }

  /// The actors that the typed words leave, as positions; for the right side without the left.
  func candidates(in dossier: Dossier) -> [Int] {
    dossier.actors.indices.filter { position in
      let actor = dossier.actors[position]
      return position != left
        && list.keeps("\(actor.id) \(actor.name.string) \(actor.short.string)".lowercased())
    }
  }
}
