import ArgumentParser

extension CompletionKind {
  /// What shells offer where a dossier is to be named.
  static var dossierFile: CompletionKind { .file(extensions: ["json", "ndjson"]) }
}
