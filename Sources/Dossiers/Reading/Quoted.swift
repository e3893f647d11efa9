/// A piece of the file in double quotes for a message.
///
/// It is cut after 60 scalars, so that the message stays one line that can be read, and not cleaned.
func quoted(_ text: String) -> String {
  let start = text.unicodeScalars.prefix(60)
  return start.endIndex == text.endIndex ? "\"\(text)\"" : "\"\(String(start))…\""
}
