/// A dossier with the two actors that a request asked for.
package struct ComparisonAnswer: Ticketed {
  package let ticket: Int
  let opened: OpenDossier
}
