/// Where an id was given.
struct Declaration {
  let offset: Int
  /// Where what it names stands in its list as it is kept; `nil` where it was left out.
  let position: Int32?
  let list: DossierDraft.IDList

  /// The same in a list that has `count` others before it.
  func after(_ count: Int) -> Declaration {
    Declaration(offset: offset, position: position.map { $0 + Int32(count) }, list: list)
  }
}
