/// A value with the byte offset at which the file has it.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let offset: Int
}
