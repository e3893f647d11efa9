/// Something to be said about the file at a byte offset.
struct Finding {
  let offset: Int
  let message: String
  var severity = Problem.Severity.error
}
