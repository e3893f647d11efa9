import Dossiers
import Screen

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

  /// Every id that `go(toID:)` takes.
  package var ids: [String] {
    dossier.items.indices.filter { comparison.row(ofItem: $0) != nil }.map { dossier.items[$0].id }
      + dossier.context.map(\.id) + comparison.relations.map { dossier.relations[$0].id }
  }
}
