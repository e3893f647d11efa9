import Screen

/// The full text of named things, each with what it rests on and what it is tied to.
package struct Showing: Sendable {
  let scope: Scope
  let addresses: [Address]
  let styles: ReportStyles
  let uses: PassageUses

  /// - Parameters:
  ///   - addresses: What is shown, in this order.
  ///   - scope: Between which actors relations count.
  ///   - styles: For signs in text.
  package init(_ addresses: [Address], in scope: Scope, styles: ReportStyles = .plain) {
    self.scope = scope
    self.addresses = addresses
    self.styles = styles
    uses = PassageUses(scope)
  }

  /// The whole in one of the formats that it can have.
  package func report(as format: ShowingFormat, _ layout: TextLayout) -> Report {
    guard !addresses.isEmpty else { return .text([]) }
    let attribution = Attribution(scope.dossier)
    switch format {
    case .text:
      let text = BlockText(layout: layout)
      return .text(
        layout.wrap(StyledText(attribution.line))
          + addresses.flatMap { [StyledText()] + text.lines(blocks(of: $0)) })
    case .markdown:
      return .text(
        [StyledText(MarkdownText.escaped(attribution.line, startsLine: true))]
          + addresses.flatMap { [StyledText()] + BlockMarkdown.lines(blocks(of: $0)) })
    case .json:
      let whole = Value.object(
        attribution.header(scope) + [Value.Member("records", .array(addresses.map(value)))])
      return .data(text: JSONText.text(whole, indent: 0) + "\n")
    case .ndjson:
      return .data(
        text: addresses.map { address in
          JSONText.text(value(of: address, with: attribution), indent: nil) + "\n"
        }.joined())
    }
  }

  private func value(of address: Address, with attribution: Attribution) -> Value {
    guard case .object(let members) = value(of: address) else { return .null }
    return .object(members + attribution.trailer)
  }

  private func blocks(of address: Address) -> [Block] {
    switch address {
    case .item(let item): blocks(ofItem: item)
    case .relation(let relation): blocks(ofRelation: relation)
    case .context(let claim): blocks(ofContext: claim)
    case .passage(let passage): blocks(ofPassage: passage)
    case .actor(let actor): blocks(ofActor: actor)
    case .domain(let domain): blocks(ofDomain: domain)
    }
  }
}
