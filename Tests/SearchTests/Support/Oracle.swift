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
    case .id(let ids): return ids.contains { $0.includes(item.id) }
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
    case .id(let ids): return ids.contains { $0.includes(claim.id) }
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
    let letters = characters(FoldedText(text.string))
    let wanted = characters(pattern.folded)
    func agree(_ letter: Letter, _ other: Letter) -> Bool {
      letter.scalar == other.scalar
        && (!pattern.isCaseSensitive || letter.letterCase == other.letterCase
          || [letter.letterCase, other.letterCase].contains(.either))
    }
    if pattern.place == .scattered { return isSubsequence(wanted[...], of: letters[...], agree) }
    guard letters.count >= wanted.count else { return false }
    let last = letters.count - wanted.count
    return (0...last).contains { start in
      (start == 0 || ![.start, .whole].contains(pattern.place))
        && (start == last || ![.end, .whole].contains(pattern.place))
        && zip(letters[start...], wanted).allSatisfy(agree)
    }
  }

  private typealias Letter = (scalar: Unicode.Scalar, letterCase: LetterCase)

  private func characters(_ text: FoldedText) -> [Letter] {
    var position = 0
    return String(decoding: text.bytes, as: UTF8.self).unicodeScalars.map { scalar in
      defer { position += UTF8.width(scalar) }
      return (scalar, text.cases[position])
    }
  }

  /// By its definition: the first letter is one of the text's, and the others are in what follows.
  private func isSubsequence(
    _ wanted: ArraySlice<Letter>, of letters: ArraySlice<Letter>, _ agree: (Letter, Letter) -> Bool
  ) -> Bool {
    guard let first = wanted.first else { return true }
    return letters.indices.contains { position in
      agree(letters[position], first)
        && isSubsequence(wanted.dropFirst(), of: letters[(position + 1)...], agree)
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
