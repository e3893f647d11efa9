/// A string of the file where it stands, known to be well formed; its text is made only when wanted.
struct JSONString {
  /// The bytes between the quotes.
  let contents: Range<Int>
  let hasEscapes: Bool
  let isASCII: Bool

  /// The offset of the opening quote.
  var offset: Int { contents.lowerBound - 1 }

  /// Whether the bytes are the text, and none of them more than one byte of it.
  var isPlain: Bool { isASCII && !hasEscapes }
}
