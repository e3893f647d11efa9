/// The items that a relation names, as the file has them.
struct MemberList {
  let offset: Int
  /// Those that are strings.
  let ids: [Located<String>]
  /// How many are none: the rule on their actors cannot be checked then, that on their number can.
  let unreadable: Int

  var count: Int { ids.count + unreadable }
}
