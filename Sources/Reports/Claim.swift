import Dossiers

/// What a list is made of: an item of an actor, or a claim that belongs to none.
package enum Claim: Sendable, Hashable {
  /// A position in `Dossier.items`.
  case item(Int)
  /// A position in `Dossier.context`.
  case context(Int)

  /// The position of an item; `nil` for a context claim.
  ///
  /// To copy an item out of the list costs more than to look at a part of it there.
  var item: Int? {
    if case .item(let item) = self { item } else { nil }
  }
}

extension Scope {
  /// The items found, then the context claims found.
  package var claims: [Claim] {
    items.map(Claim.item) + context.map(Claim.context)
  }

  func id(of claim: Claim) -> String {
    switch claim {
    case .item(let item): dossier.items[item].id
    case .context(let context): dossier.context[context].id
    }
  }

  func item(of claim: Claim) -> Item? {
    claim.item.map { dossier.items[$0] }
  }

  func texts(of claim: Claim) -> ClaimTexts {
    switch claim {
    case .item(let item): dossier.items[item].texts
    case .context(let context): dossier.context[context].texts
    }
  }

  func title(of claim: Claim) -> Text {
    switch claim {
    case .item(let item): dossier.items[item].title
    case .context(let context): dossier.context[context].title
    }
  }

  func summary(of claim: Claim) -> Text {
    switch claim {
    case .item(let item): dossier.items[item].summary
    case .context(let context): dossier.context[context].summary
    }
  }

  func citations(of claim: Claim) -> [Citation] {
    switch claim {
    case .item(let item): dossier.items[item].citations
    case .context(let context): dossier.context[context].citations
    }
  }

  func tags(of claim: Claim) -> [Text] {
    switch claim {
    case .item(let item): dossier.items[item].tags
    case .context(let context): dossier.context[context].tags
    }
  }

  /// The counting relations of an item; a context claim has none.
  func relations(of claim: Claim) -> [Int] {
    if case .item(let item) = claim { relations(ofItem: item) } else { [] }
  }
}
