/// The kinds of JSON value, told by the first byte, with their names for messages.
enum JSONKind: String, Sendable {
  case object = "an object"
  case array = "an array"
  case string = "a string"
  case number = "a number"
  case boolean = "a boolean"
  case null
}
