import CResources

/// What the binary carries with it.
enum EmbeddedResource {
  case bundledDossier
  /// The small dossier that a new file begins with.
  case newDossier
  /// The JSON Schema of the dossier format.
  case dossierSchema
  /// The manual as `man` reads it (mdoc).
  case manualPage
  /// The manual as plain text.
  case manualText

  /// UTF-8.
  var bytes: [UInt8] {
    var length = 0
    let start =
      switch self {
      case .bundledDossier: resources_bundled_dossier(&length)
      case .newDossier: resources_new_dossier(&length)
      case .dossierSchema: resources_dossier_schema(&length)
      case .manualPage: resources_manual_page(&length)
      case .manualText: resources_manual_text(&length)
      }
    return Array(UnsafeBufferPointer(start: start, count: length))
  }
}
