import Dossiers

@testable import Search

/// What a query finds, by its definition: every document asked every term, texts folded anew each
/// time and compared letter by letter.
struct Oracle {
  let dossier: Dossier
  /// The actors shown; `nil` where all are and every relation counts.
  let actors: [Int]?

  func items(_ query: Query) -> [Int] {
    dossier.items.indices.filter { position in
      let item = dossier.items[position]
      guard actors?.contains(item.actor) ?? true else { return false }
      return holds(query) { holds($0, forItem: position) }
    }
  }

  func context(_ query: Query) -> [Int] {
    dossier.context.indices.filter { position in
      holds(query) { holds($0, forClaim: dossier.context[position]) }
    }
  }

  private func holds(_ query: Query, _ test: (Query.Condition) -> Bool) -> Bool {
    query.clauses.allSatisfy { clause in
      clause.alternatives.contains { test($0.condition) != $0.isNegated }
    }
  }

  private func holds(_ condition: Query.Condition, forItem position: Int) -> Bool {
    let item = dossier.items[position]
    switch condition {
    case .text(let pattern):
      return TextField.allCases.flatMap { texts(of: item, in: $0) }.contains { has($0, pattern) }
    case .field(let field, let patterns):
      return patterns.contains { pattern in
        texts(of: item, in: field).contains { has($0, pattern) }
      }
    case .actor(let actors): return actors.contains(item.actor)
    case .domain(let domains): return domains.contains(item.domain)
    case .kind(let kinds): return kinds.contains(item.kind)
    case .modality(let modalities): return modalities.contains(item.modality)
    case .standing(let standings): return standings.contains { stands($0, position) }
    case .cites(let references): return references.contains { item.citations.contains($0) }
    case .id(let ids): return ids.contains(item.id)
    }
  }

  private func holds(_ condition: Query.Condition, forClaim claim: ContextClaim) -> Bool {
    switch condition {
    case .text(let pattern):
      return ([claim.title, claim.summary] + claim.tags).contains { has($0, pattern) }
    case .field(let field, let patterns):
      let texts =
        [.title: [claim.title], .summary: [claim.summary], .tag: claim.tags][field] ?? []
      return patterns.contains { pattern in texts.contains { has($0, pattern) } }
    case .standing(let standings): return standings.contains(.context)
    case .cites(let references): return references.contains { claim.citations.contains($0) }
    case .id(let ids): return ids.contains(claim.id)
    case .actor, .domain, .kind, .modality: return false
    }
  }

  private func stands(_ standing: Standing, _ item: Int) -> Bool {
    let counting = dossier.relations.filter { relation in
      relation.items.contains(item)
        && (actors ?? []).allSatisfy { actor in
          relation.items.contains { dossier.items[$0].actor == actor }
        }
    }
    switch standing {
    case .shared: return counting.contains { $0.kind == .shared }
    case .divergent: return counting.contains { $0.kind == .divergent }
    case .stated: return counting.contains { $0.basis == .stated }
    case .inferred: return counting.contains { $0.basis == .inferred }
    case .only: return counting.isEmpty
    case .context: return false
    }
  }

  private func texts(of item: Item, in field: TextField) -> [Text] {
    switch field {
    case .title: [item.title]
    case .summary: [item.summary]
    case .tag: item.tags
    case .party: item.parties
    case .place: item.places
    }
  }

  private func has(_ text: Text, _ pattern: Pattern) -> Bool {
    let letters = FoldedText(text.string)
    let wanted = pattern.folded
    guard letters.count >= wanted.count else { return false }
    return (0...letters.count - wanted.count).contains { start in
      (0..<wanted.count).allSatisfy { offset in
        letters.bytes[start + offset] == wanted.bytes[offset]
          && (!pattern.isCaseSensitive
            || wanted.cases[offset] == letters.cases[start + offset]
            || [wanted.cases[offset], letters.cases[start + offset]].contains(.either))
      }
    }
  }
}

extension [Citation] {
  fileprivate func contains(_ reference: PassageReference) -> Bool {
    contains {
      $0.passage == reference.passage
        && (reference.bullet == nil || reference.bullet == $0.bullet)
    }
  }
}
