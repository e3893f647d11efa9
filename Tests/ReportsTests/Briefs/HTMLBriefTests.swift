import Dossiers
import Testing

@testable import Reports

@Suite struct HTMLBriefTests {
  /// What stands between `start` and the next `end`, each time.
  private func parts(_ page: String, _ start: String, _ end: String) -> [String] {
    page.split(separator: start, omittingEmptySubsequences: false).dropFirst().map { rest in
      String(rest.prefix(upTo: rest.firstRange(of: end)?.lowerBound ?? rest.endIndex))
    }
  }

  private static let names = ["fishery", "scripts", "hostile"]

  @Test(arguments: names)
  func linksWithinThePage(_ name: String) throws {
    for filter in [nil, "kind:goal"] {
      let page = try BriefSample.brief(name, where: filter).report(as: .html).printed()
      let ids = parts(page, " id=\"", "\"")
      #expect(Set(ids).count == ids.count)
      #expect(Set(parts(page, "href=\"#", "\"")).isSubset(of: ids))
      #expect(!page.contains("HTML("))
    }
  }

  /// Only elements that the page has itself: a dossier's text makes none, whatever it says.
  @Test(arguments: names)
  func makesNoElementsOfText(_ name: String) throws {
    let page = try BriefSample.brief(name).report(as: .html).printed()
    let own: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "h4", "p", "b",
      "bdi", "dl", "dt", "dd", "br", "a", "nav", "div", "label", "input", "output", "main",
      "section", "article", "span", "blockquote", "ul", "li", "script",
    ]
    let body = parts(page, "<body>", "<script>").joined()
    let tags = parts(body, "<", ">")
    #expect(
      Set(tags.compactMap { $0.split(separator: " ").first.map(String.init) }).isSubset(
        of: own.union(own.map { "/" + $0 })))
    #expect(parts(page, "<script", ">").count == 1)
    // Outside the values there are only names of attributes: none that runs something.
    let names = tags.map { tag in
      tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map(\.element).joined()
    }
    #expect(!names.contains { $0.contains(" on") || $0.contains("style") })
    let links = parts(page, "href=\"", "\"")
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://example.org/") })
  }

  @Test func allowsItsOwnStyleAndScriptAlone() throws {
    let page = try BriefSample.brief("hostile").report(as: .html).printed()
    let policy = try #require(parts(page, "Content-Security-Policy\" content=\"", "\"").first)
    for (directive, element) in [("style-src", "style"), ("script-src", "script")] {
      let content = try #require(parts(page, "<\(element)>", "</\(element)>").last)
      let hash = Base64.text(of: SHA256.hash(of: content.utf8))
      #expect(policy.contains("\(directive) &#39;sha256-\(hash)&#39;;"))
    }
    #expect(policy.hasPrefix("default-src &#39;none&#39;;"))
  }
}
