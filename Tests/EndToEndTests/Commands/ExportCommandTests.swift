import Testing

/// `export` as a shell runs it, and what is done with what it writes.
struct ExportCommandTests {
  private let shell = Shell()
  private static let fishery =
    "'\(checkout)/Tests/ReportsTests/Briefs/Dossiers/fishery.json'"

  @Test(arguments: [
    ("mkdir out", "it is a directory; name a file in it"),
    ("mkfifo out", "it is not a regular file; leave out --output and redirect to it"),
  ])
  func refusesToReplace(preparation: String, reason: String) {
    let result = shell.run("\(preparation); entente export --output out")
    #expect(result.output == ["entente: cannot write out: \(reason)"])
    #expect(result.status == 74)
    #expect(shell.run("ls -A").output == ["out"])
  }

  @Test func writesWhatALinkPointsTo() {
    let chain = shell.run(
      "mkdir d && echo old > d/f && chmod 640 d/f && ln -s d/f l && ln -s l out && "
        + "entente export --output out && readlink out l && stat -c %a d/f && head -1 d/f && ls -A d"
    )
    #expect(chain.output == ["l", "d/f", "640", "# The Russian-Iranian Alliance", "f"])
    let dangling = shell.run(
      "ln -s d/new n; entente export --output n && readlink n && head -1 d/new")
    #expect(dangling.output == ["d/new", "# The Russian-Iranian Alliance"])
  }

  @Test(arguments: [
    ("ln -s out out", "Too many levels of symbolic links"),
    ("ln -s gone/file out", "No such file or directory"),
    ("mkdir d; ln -s d out", "it is a directory; name a file in it"),
    ("ln -s /dev/null out", "it is not a regular file; leave out --output and redirect to it"),
  ])
  func refusesLinksThatLeadNowhere(preparation: String, reason: String) {
    let result = shell.run("\(preparation); entente export --output out")
    #expect(result.output == ["entente: cannot write out: \(reason)"])
    #expect(result.status == 74)
    #expect(shell.run("ls -A . d 2>/dev/null | grep tmp").output == [])
  }

  @Test func replacesAFileWholeAndKeepsItsPermissions() {
    let result = shell.run(
      "echo old > out; chmod 640 out; entente export --format json --output out && "
        + "entente export --format json | cmp - out && stat -c %a out && ls -A")
    #expect(result.output == ["640", "out"])
  }

  @Test func anExportedDossierIsOneAgain() {
    let result = shell.run(
      """
      entente export --format json > copy.json && entente validate copy.json
      for c in list relations matrix source 'search kurds' 'show rm1 s1 p9'; do
        entente $c --format json > a; entente $c --data copy.json --format json | cmp a -
      done
      entente export --format json --data copy.json | cmp copy.json -
      """)
    #expect(result.output.count == 1 && result.status == 0, "\(result.output)")
    #expect(result.output.first?.hasSuffix("in 1 file") == true)
  }

  @Test func anExportedDossierMayBeLines() {
    let result = shell.run(
      """
      entente export --format ndjson > copy.ndjson && entente validate copy.ndjson
      entente export --format json > a; entente export --data copy.ndjson --format json | cmp a -
      entente export --format ndjson | entente export --data - --format ndjson | cmp copy.ndjson -
      """)
    #expect(result.output.count == 1 && result.status == 0, "\(result.output)")
    #expect(result.output.first?.hasSuffix("in 1 file") == true)
  }

  @Test func twoOfThreeActorsAreCompared() {
    let actors = shell.run(
      "entente export --data \(Self.fishery) --format json | jq -r '.actors[].id' 2>/dev/null || "
        + "entente export --data \(Self.fishery) --format json | grep -c actor"
    )
    #expect(actors.status == 0)
    let pairs = shell.run(
      """
      source '\(checkout)/Resources/completions/entente.bash'
      COMP_WORDS=(entente list --data \(Self.fishery) --compare '') COMP_CWORD=5
      COMP_LINE="${COMP_WORDS[*]}" COMP_POINT=${#COMP_LINE}
      _entente entente '' --compare; printf '%s\\n' "${COMPREPLY[@]}"
      """
    ).output
    #expect(pairs.count == 6)
    for pair in pairs {
      let compared = shell.run(
        "entente matrix --data \(Self.fishery) --compare \(pair) --format ndjson")
      #expect(compared.status == 0, "\(pair): \(compared.output)")
      let html = shell.run("entente export --data \(Self.fishery) --compare \(pair)")
      #expect(html.status == 0 && !html.output.isEmpty)
    }
  }
}
