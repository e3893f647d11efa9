import CResources
import Dossiers

/// The dossier that comes with the program.
func bundledDossier() throws -> Dossier {
  var length = 0
  let bytes = resources_bundled_dossier(&length)
  return try DossierReader.read(Array(UnsafeBufferPointer(start: bytes, count: length)))
}

/// A dossier that nobody had in mind when the screen was written: `trade` has three actors,
/// `school` one domain and no relations, `scripts` right-to-left and wide text.
func foreignDossier(_ name: String) throws -> Dossier {
  try DossierReader.read(try TextFile.bytes(of: testsFolder + "ReportsTests/Dossiers/\(name).json"))
}
