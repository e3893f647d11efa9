/// A question to a dossier's items and context claims.
///
///     query   =  alternatives *(space alternatives)         all must hold, in any order
///     alternatives =  term *("|" term)                      one must hold; binds tighter
///     term    =  ["!"] (value | field ":" value *("," value))
///     value   =  ["^"] (word | phrase) ["$"] | "~" (word | phrase)
///     phrase  =  quote … quote                              literal; \" and \\ inside
///     word    =  anything else                              in a field it also ends at a comma
///
/// - A word or phrase is a substring of one text of an item: title, summary, a tag, a party or a
///   place, never across two. Accents never count; case counts where it has an upper-case letter.
/// - `^` asks for the start of one of these texts, `$` for its end as in fzf, a full stop included:
///   `idlib$` is not at the end of `in Idlib.`, `idlib.$` is. `~` for the characters in their
///   order with others between them. Signs in a phrase are literal, those around it are not:
///   `"^a b"`, `^"a b"$`. The first sign decides; after `~` all is literal. Only words and `tag:`,
///   `party:`, `place:` take signs.
/// - `|` needs no spaces around it. A quote opens a phrase only where a term or value begins.
///   `!` twice is nothing. A query that is still being typed is read as far as it goes: an open
///   phrase ends where the text does, and an operator or sign that has nothing behind it is left
///   out, as is a field while the cursor is behind its colon.
/// - A field is ASCII letters and a colon. Everything else with a colon is a word (`10:30`), and
///   so is what begins with `http:` or `https:`.
/// - `actor:`, `domain:`: an id, name or short form, in any case and without accents, or the
///   beginning of only one actor's. An exact one goes before a longer one.
/// - `kind:`, `modality:`, `is:`: the words of `Item.Kind`, `Item.Modality` and `Standing`.
/// - `tag:`, `party:`, `place:`: a substring, like a word, of these texts only.
/// - `cites:`: a passage, `9`, `¶9` or `p9`, or a bullet, `11a` or `11(a)`. `id:`: the whole id of
///   an item or a context claim, or of a relation for the items that it ties.
/// - The last value, and the one that ends at the cursor, while it can still become a word that its
///   field takes, stands for all the words that it begins; `unfinished` then tells what would be
///   wrong with it as it is.
///
/// Reading takes linear time in the text.
package struct Query: Sendable, Hashable {
  /// The text as typed.
  package let text: String
  /// What must hold, all of it, without what is left out while typing.
  package let clauses: [Clause]
  /// What is wrong if the user has finished: the `is:share` on the way to `is:shared`.
  ///
  /// A box passes over it; a command line refuses it.
  package let unfinished: QueryError?
  /// The scalars of the term at the cursor, or else of the last one, if that may be only the
  /// beginning of a field's name (the `act` of `actor:`) or of a passage's number, and so may find
  /// nothing on the way to what it is to be.
  let growing: Range<Int>?

  /// Reads a query, finished or being typed.
  ///
  /// - Parameters:
  ///   - text: What the user typed, in any state.
  ///   - vocabulary: The names and ids that fields take.
  ///   - cursor: How many Unicode scalars stand before the cursor, where that is not at the end: a
  ///     word that ends there is still being typed too.
  /// - Throws: What cannot become right by typing on: an unknown field, one without a value, an
  ///   unknown value of a field that takes given words, an unknown id, a passage or bullet that the
  ///   source does not have, or a beginning that fits several actors or domains.
  package init(
    parsing text: String, vocabulary: Vocabulary, cursor: Int? = nil
  ) throws(QueryError) {
    var parser = QueryParser(text, vocabulary: vocabulary, cursor: cursor)
    clauses = try parser.clauses()
    unfinished = parser.unfinished
    growing = parser.growing
    self.text = text
  }

  /// What is asked by one of its terms alone.
  func asking(_ term: Term) -> Query {
    Query(text: text, clauses: [Clause(alternatives: [term])])
  }

  /// A term of this query as it is typed, with its signs.
  package func text(of term: Term) -> String {
    let scalars = text.unicodeScalars.dropFirst(term.range.lowerBound).prefix(term.range.count)
    return String(String.UnicodeScalarView(scalars))
  }

  /// A query that is made of parts of another.
  init(text: String, clauses: [Clause]) {
    self.text = text
    self.clauses = clauses
    unfinished = nil
    growing = nil
  }

  /// Whether it asks nothing, and so matches everything: also `!`, `|` or `kind:`.
  package var isEmpty: Bool { clauses.isEmpty }
}
