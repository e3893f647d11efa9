import Testing

@testable import Reports

@Suite struct WebAddressTests {
  @Test(arguments: [
    "http://a", "https://example.org/x?y=1&z#f", "HTTPS://Example.org", "https://fa.example/آب",
    "https://a@b", "https://[::1]/",
  ])
  func takesWebAddresses(_ text: String) {
    #expect(WebAddress(text)?.string == text)
  }

  @Test(arguments: [
    "", "http", "http:", "http://", "http:///x", "https://?q", "//a", "a", "javascript:alert(1)",
    " https://a", "https://a b", "https://a\u{202e}b", "https://a\"x", "https://a'x", "https://a<b",
    "https://a\\b", "https://a\nb", "ftp://a", "data:text/html,x", "https://a\u{200d}b",
    "httpſ://a",
    "https://#f", "https://\u{301}a", "http\u{0}://a",
  ])
  func refusesTheRest(_ text: String) {
    #expect(WebAddress(text) == nil)
  }
}
