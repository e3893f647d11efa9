import Screen
import Testing

@testable import Reports

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("plain text, (nothing) in it!", "plain text, (nothing) in it!"),
    ("a|b", #"a\|b"#),
    (#"a\|b"#, #"a\\\|b"#),
    ("*b* _i_ `c` ~s~ $m$", #"\*b\* \_i\_ \`c\` \~s\~ \$m\$"#),
    ("![x](y) [z]", #"!\[x\](y) \[z\]"#),
    ("<script> &amp; #1", ##"\<script\> \&amp; \#1"##),
    ("- 1. x", "- 1. x"),
    ("*\u{301}", "\\*\u{301}"),
  ])
  func withinLine(_ raw: String, _ expected: String) {
    #expect(MarkdownText.escaped(CleanText(cleaning: raw)).string == expected)
  }

  @Test(arguments: [
    ("- x", #"\- x"#), ("+ x", #"\+ x"#), ("=", #"\="#), ("# x", ##"\# x"##), ("> x", #"\> x"#),
    ("1. x", #"1\. x"#), ("12) x", #"12\) x"#), ("1 x", "1 x"), ("x - y", "x - y"), ("", ""),
    ("12", "12"),
  ])
  func atStart(_ raw: String, _ expected: String) {
    #expect(
      MarkdownText.escaped(CleanText(cleaning: raw), startsLine: true).string == expected)
  }
}
