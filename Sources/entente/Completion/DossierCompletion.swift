import ArgumentParser
import Dossiers
import Search

/// What a shell may offer for a word, out of the dossier that the command line names.
///
/// Shells expand what they are offered, and print it: a candidate that is more than letters,
/// digits and a few harmless signs is left out.
enum DossierCompletion {
  /// Where the screen can start.
  static let addresses = CompletionKind.custom { words, index, _ in
    offer(CompletionLine(words, index)) { dossier, _ in addresses(in: dossier) }
  }

  /// What `show` can show.
  static let names = CompletionKind.custom { words, index, _ in
    offer(CompletionLine(words, index)) { dossier, _ in
      addresses(in: dossier) + dossier.actors.map(\.id) + dossier.domains.map(\.id)
        + dossier.source.passages.map { "p\($0.number)" }
    }
  }

  /// Two actors, as `--compare` takes them.
  static let pairs = CompletionKind.custom { words, index, _ in
    offer(CompletionLine(words, index)) { dossier, _ in
      dossier.actors.flatMap { left in
        dossier.actors.filter { $0.id != left.id }.map { "\(left.id),\($0.id)" }
      }
    }
  }

  /// Fields and their values, as the last term of a filter.
  static let queries = CompletionKind.custom { words, index, _ in
    offer(CompletionLine(words, index)) { dossier, query in
      var completer = QueryCompleter(dossier)
      let scalars = query.unicodeScalars
      guard let found = completer.completion(of: query, at: scalars.count) else { return [] }
      let head = String(String.UnicodeScalarView(scalars.prefix(found.range.lowerBound)))
      // Without the signs that make it the whole of a text, which mean other things to shells.
      return found.candidates.map(\.label)
        .filter { !found.isOfValue || $0.unicodeScalars.allSatisfy(isHarmless) }
        .map { head + $0 }
    }
  }

  private static func offer(
    _ line: CompletionLine, _ candidates: (Dossier, String) -> [String]
  ) -> [String] {
    let current = line.current
    guard let dossier = line.dossier else { return [] }
    let found = candidates(dossier, current).filter {
      $0.hasPrefix(current) && $0.unicodeScalars.allSatisfy(isHarmlessInQuery)
    }
    // What follows a colon is an explanation to zsh.
    return CompletionShell.requesting == .zsh
      ? found.map { $0.replacing(":", with: "\\:") } : found
  }

  private static func addresses(in dossier: Dossier) -> [String] {
    dossier.items.map(\.id) + dossier.relations.map(\.id) + dossier.context.map(\.id)
  }

  /// Whether no shell and no terminal finds anything to obey in it.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    default: scalar == "-" || scalar == "_" || scalar == "."
    }
  }

  /// The signs of a filter besides, which the user has typed.
  private static func isHarmlessInQuery(_ scalar: Unicode.Scalar) -> Bool {
    isHarmless(scalar) || [" ", "|", "!", ":", ",", "^"].contains(scalar)
  }
}
