import Dossiers
package import Screen

extension State {
  /// Starts on the item, relation or context claim with an id, as `--at` asks.
  ///
  /// - Returns: `false` where nothing that the board shows has that id.
  package mutating func go(toID id: String) -> Bool {
    if let item = dossier.items.firstIndex(where: { $0.id == id }),
      comparison.row(ofItem: item) != nil
    {
      place.side = side(of: .item(item))
      select(.item(item))
    } else if let claim = dossier.context.firstIndex(where: { $0.id == id }) {
      select(.context(claim))
    } else if let relation = comparison.relations.first(where: { dossier.relations[$0].id == id }),
      let item = dossier.relations[relation].items.first(where: {
        comparison.side(ofItem: $0) != nil
      })
    {
      place.side = side(of: .item(item))
      select(.item(item), relation: relation)
    } else {
      return false
    }
    return true
  }

  /// Why an id that the dossier has is no place on the board; `nil` where nothing has it.
  package func reasonNotToGo(toID id: String) -> CleanText? {
    let shown = CleanText(cleaning: id)
    if let item = dossier.items.first(where: { $0.id == id }) {
      let actor = CleanText(cleaning: dossier.actors[item.actor].id)
      return "\(shown) belongs to \(actor), who is not compared; name two actors with --compare"
    }
    if dossier.relations.contains(where: { $0.id == id }) {
      return "\(shown) does not relate the two actors compared; name others with --compare"
    }
    if dossier.actors.contains(where: { $0.id == id })
      || dossier.domains.contains(where: { $0.id == id })
    {
      return "\(shown) is an actor or a domain; start at an item, relation or context claim"
    }
    if let first = id.first, "p¶".contains(first), let number = Int(id.dropFirst()),
      dossier.source.passages.contains(where: { $0.number == number })
    {
      return "a passage is no place on the board; what rests on it: --where cites:\(number)"
    }
    return nil
  }

  /// Every id that `go(toID:)` takes.
  package var ids: [String] {
    dossier.items.indices.filter { comparison.row(ofItem: $0) != nil }.map { dossier.items[$0].id }
      + dossier.context.map(\.id) + comparison.relations.map { dossier.relations[$0].id }
  }
}
