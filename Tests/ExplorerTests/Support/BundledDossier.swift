import CResources
import Dossiers

/// The dossier that comes with the program.
func bundledDossier() throws -> Dossier {
  var length = 0
  let bytes = resources_bundled_dossier(&length)
  return try DossierReader.read(Array(UnsafeBufferPointer(start: bytes, count: length)))
}
