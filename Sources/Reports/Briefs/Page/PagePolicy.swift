/// What a page may do (Content Security Policy, level 3): apply its own style, run its own script,
/// and nothing else; it loads nothing, sends nothing and takes no other base for its links.
///
/// Style and script are allowed by their hashes, so markup that slipped into the page through a
/// dossier's text could neither run nor restyle anything.
enum PagePolicy {
  static func text(style: HTML, script: HTML) -> String {
    "default-src 'none'; style-src '\(hash(style))'; script-src '\(hash(script))'; "
      + "base-uri 'none'; form-action 'none'"
  }

  private static func hash(_ content: HTML) -> String {
    "sha256-" + Base64.text(of: SHA256.hash(of: content.markup.utf8))
  }
}
