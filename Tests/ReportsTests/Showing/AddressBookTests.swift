import Dossiers
import Testing

@testable import Reports

@Suite struct AddressBookTests {
  @Test(
    arguments: [
      ("a2", .item(1)), ("s2", .relation(3)), ("x1", .context(0)), ("borea", .actor(1)),
      ("courts", .domain(2)), ("p7", .passage(4)), ("¶7", .passage(4)), ("p5", nil), ("A2", nil),
      ("", nil), ("p", nil),
    ] as [(String, Address?)])
  func words(_ word: String, _ expected: Address?) throws {
    #expect(AddressBook(try ForeignDossier.trade.read()).address(of: word) == expected)
  }

  @Test func nearest() throws {
    let book = AddressBook(try ForeignDossier.trade.read())
    #expect(book.nearest(to: "astar") == "astra")
    #expect(book.nearest(to: "p77") == "p7")
    #expect(book.nearest(to: "something-else") == nil)
  }

  @Test("Where an item has the name of a passage, it is the item; ¶ still is the passage")
  func clash() throws {
    let trade = try ForeignDossier.trade.read()
    let item = trade.items[0]
    let dossier = Dossier(
      id: trade.id, title: trade.title, source: trade.source, actors: trade.actors,
      domains: trade.domains,
      items: [
        Item(
          id: "p7", actor: 0, domain: 0, kind: .goal, modality: .asserted, title: item.title,
          summary: item.summary)
      ], relations: [], context: [])
    let book = AddressBook(dossier)
    #expect(book.address(of: "p7") == .item(0))
    #expect(book.address(of: "¶7") == .passage(4))
  }
}
