/// A numbered part of the source that items cite.
package struct Passage: Sendable, Hashable {
  /// Its number, as citations name it: 1 or more, unique in the source.
  package let number: Int
  /// What it says, in the dossier author's words.
  package let synopsis: Text
  /// How many bullets its list has; 0 where it has none, 26 at most.
  package let bullets: Int
  /// Its own words, where the dossier may carry them.
  package let text: Text?

  package init(number: Int, synopsis: Text, bullets: Int = 0, text: Text? = nil) {
    self.number = number
    self.synopsis = synopsis
    self.bullets = bullets
    self.text = text
  }
}
