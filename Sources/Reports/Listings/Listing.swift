package import Screen

/// Records with named columns, ready for any of the listing formats.
///
/// Every subcommand that lists something makes one of these, so each format is written once. What
/// stands in a record is made when it is printed and not kept: a listing of a hundred thousand
/// items takes no more memory than a short one.
package struct Listing: Sendable {
  package struct Column: Sendable {
    package enum Place: Sendable, Hashable {
      case everywhere
      /// JSON and CSV.
      case data
      /// Text and Markdown.
      case text
    }

    /// The name in JSON and CSV, such as `citations`: part of the stable interface.
    package let key: String
    /// The name over the column in text and Markdown.
    package let title: CleanText
    package let place: Place
    /// Whether text in it is wrapped before that of others when room is short.
    package let isFlexible: Bool
    /// Whether text can do without it where room is short, and after how many others it goes.
    package let leavesAt: Int?
    /// Whether text and Markdown set it at the right of its column.
    package let isNumber: Bool
    /// What JSON says of the record at a position.
    package let value: @Sendable (Int) -> Value
    /// What CSV says, raw; `nil` where that is the value as plain text.
    package let plainText: (@Sendable (Int) -> String)?
    /// What text and Markdown say.
    package let text: @Sendable (Int) -> StyledText
    /// What text says without styles, appended: the same as `text`.
    let writeClean: @Sendable (Int, inout CleanBytes) -> Void

    /// A column of values; `plainText` and `text` only where they differ from the value's own, and
    /// `clean` where the text without styles can be had at less cost.
    package init(
      _ key: String, _ title: CleanText = "", in place: Place = .everywhere,
      isFlexible: Bool = false, isNumber: Bool = false, leavesAt: Int? = nil,
      value: @escaping @Sendable (Int) -> Value,
      plainText: (@Sendable (Int) -> String)? = nil, text: (@Sendable (Int) -> StyledText)? = nil,
      clean: (@Sendable (Int, inout CleanBytes) -> Void)? = nil
    ) {
      self.key = key
      self.title = title
      self.place = place
      self.isFlexible = isFlexible
      self.isNumber = isNumber
      self.leavesAt = leavesAt
      self.value = value
      self.plainText = plainText
      // Not `??`: a function that it answers is called through another one.
      let ownText: @Sendable (Int) -> StyledText
      if let text {
        ownText = text
      } else if let plainText {
        ownText = { StyledText(CleanText(cleaning: plainText($0))) }
      } else {
        ownText = { StyledText(CleanText(cleaning: value($0).plainText)) }
      }
      self.text = ownText
      if let clean { writeClean = clean } else { writeClean = { $1.append(ownText($0).text) } }
    }
  }

  /// What the records are, in JSON the key of their array: `items`.
  package let name: String
  package let scope: Scope
  package let columns: [Column]
  /// How many records there are; columns are asked for those in `0..<count`.
  package let count: Int
  /// More about the source than the line that stands over every listing, in text and Markdown.
  package let preamble: [CleanText]
  /// What signs mean and what is left out, below the records in text and Markdown.
  package let remarks: [CleanText]

  package init(
    name: String, scope: Scope, columns: [Column], count: Int, preamble: [CleanText] = [],
    remarks: [CleanText] = []
  ) {
    self.name = name
    self.scope = scope
    self.columns = columns
    self.count = count
    self.preamble = preamble
    self.remarks = remarks
  }
}

extension Listing {
  package var isEmpty: Bool { count == 0 }

  var attribution: Attribution { Attribution(scope.dossier) }

  var dataColumns: [Column] { columns.filter { $0.place != .text } }

  var textColumns: [Column] { columns.filter { $0.place != .data } }

  /// What is said where there are none, such as `No items found`.
  var emptyLine: CleanText { "No " + CleanText(cleaning: name) + " found." }
}
