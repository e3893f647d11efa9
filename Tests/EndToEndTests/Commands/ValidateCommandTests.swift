import Testing

/// `validate`, `init`, `schema` and what every command does with files that are none.
@Suite struct ValidateCommandTests {
  private let shell = Shell()

  @Test func beginsAFileThatValidates() {
    let written = shell.run("entente init my.json")
    #expect(
      written.output == [
        "Wrote my.json, a small dossier with an example of everything.",
        "Write over it, check it with 'entente validate my.json', open it with 'entente my.json'.",
      ])
    #expect(written.status == 0)
    let checked = shell.run("entente validate my.json")
    #expect(checked.output == ["no problems in 1 file"] && checked.status == 0)
    #expect(shell.run("entente init - | cmp - my.json").status == 0)
  }

  @Test(arguments: ["touch my.json", "ln -s nowhere my.json", "mkdir my.json"])
  func neverOverwrites(preparation: String) {
    let result = shell.run(
      "\(preparation); entente init my.json; status=$?; ls -l my.json; exit $status")
    #expect(
      result.output.first
        == "entente: my.json is there already and is not overwritten; name a new file")
    #expect(result.status == 2)
    #expect(shell.run("test ! -s my.json -o -d my.json -o -L my.json").status == 0)
  }

  @Test func reportsAllProblemsOfAllFiles() {
    let result = shell.run(
      """
      entente init good.json >/dev/null
      sed 's/"actor": "town"/"actor": "twon"/; s/"passage": 2, "bullet": "c"/"passage": 2/' \
      good.json > bad.json
      entente validate bad.json good.json
      """)
    #expect(
      result.output == [
        "bad.json:42:16: error: $.items[0].actor: no actor \"twon\"; did you mean \"town\"?",
        "bad.json:54:16: error: $.items[1].actor: no actor \"twon\"; did you mean \"town\"?",
        "2 errors, 0 warnings in 2 files",
      ])
    #expect(result.status == 1)
  }

  @Test func readsADossierOfLines() {
    let item = #""domain":"x","kind":"goal","modality":"asserted","title":"T","summary":"S""#
    let result = shell.run(
      #"""
      cat > lines.ndjson <<'END'
      {"formatVersion":1,"id":"d","title":"D","actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],\#
      "domains":[{"id":"x","name":"X"}],"source":{"title":"S","author":"A","note":"n","passages":[]}}
      {"id":"a1","actor":"a",\#(item),"citations":[]}
      {"id":"b1","actor":"c",\#(item),"citations":[]}
      {"id":"s1","kind":"shared","basis":"stated","items":["a1","b1"],"title":"T","rationale":"R"}
      END
      entente validate lines.ndjson | grep error:
      sed -i 's/"c"/"b"/' lines.ndjson
      entente list --data - --format csv < lines.ndjson | cut -d , -f 1
      """#)
    #expect(
      result.output == [
        #"lines.ndjson:3:20: error: $.actor: no actor "c"; it can be "a" or "b""#, "id", "a1",
        "b1",
      ])
  }

  @Test(arguments: [
    ("entente validate gone.json", "gone.json: No such file or directory"),
    ("entente validate .", ".: it is a directory; name a file in it"),
    (
      "mkfifo pipe; entente validate pipe",
      "pipe: it is not a regular file; to read a pipe, use - as the file"
    ),
    (
      "entente validate /dev/zero",
      "/dev/zero: it is not a regular file; to read a pipe, use - as the file"
    ),
    (
      "entente validate --max-size 1K good.json",
      "good.json: it has 4009 bytes and the limit is 1K; raise it with --max-size"
    ),
    (
      "yes | entente validate --max-size 100K -",
      "-: it has more bytes than the limit of 100K; raise it with --max-size"
    ),
    (
      "truncate -s 5G huge.json; entente validate --max-size 9G huge.json; rm huge.json",
      "huge.json: it has 5368709120 bytes and no dossier can have more than 4 GiB; split it"
    ),
    ("entente validate - <&-", "-: Bad file descriptor"),
    ("entente validate /dev/fd/77", "/dev/fd/77: Bad file descriptor"),
  ])
  func saysWhyAFileCannotBeRead(command: String, reason: String) {
    let result = shell.run(
      "entente init good.json >/dev/null; \(command) 2>&1 | grep cannot; exit ${PIPESTATUS[0]}")
    #expect(result.output.first == "entente: cannot read \(reason)")
  }

  @Test(arguments: [
    "entente validate - < a", "cat a | entente validate -", "entente validate <(cat a)",
    "cat a | entente validate /dev/stdin", "entente validate /dev/fd/3 3< a",
    "entente validate /proc/self/fd/0 < a", "(sleep 0.2; cat a) | entente validate -",
  ])
  func readsWhatItIsHanded(command: String) {
    let result = shell.run("entente init a >/dev/null; \(command)")
    #expect(result.output == ["no problems in 1 file"] && result.status == 0)
  }

  @Test(arguments: [
    ("entente validate gone.json bad.json", 66), ("entente validate bad.json", 1),
    ("entente validate", 2), ("entente init", 2), ("entente validate --max-size 0 bad.json", 2),
    ("entente validate --max-size 9G9 bad.json", 2), ("entente validate bad.json >/dev/full", 74),
    ("entente schema >/dev/full", 74), ("entente list --data bad.json", 65),
    ("entente list --data gone.json", 66), ("entente list --data bad.json --max-size 1", 66),
    ("entente init /nowhere/a.json", 74), ("entente validate -- -x.json", 66),
  ])
  func answersWithTheStatus(command: String, status: Int32) {
    #expect(shell.run("echo '{}' > bad.json; \(command)").status == status)
  }

  @Test func checksTheOthersWhereAFileIsGone() {
    let result = shell.run("echo '[]' > bad.json; entente validate gone.json bad.json")
    #expect(
      result.output == [
        "entente: cannot read gone.json: No such file or directory",
        "bad.json:1:1: error: $: expected a dossier as an object, found an array",
        "1 error, 0 warnings in 1 file; 1 file could not be read",
      ])
  }

  @Test func writesJSONAndColoursWhereAsked() {
    let json = shell.run(
      "echo '[]' > bad.json; entente validate --format json bad.json | python3 -m json.tool")
    #expect(json.status == 0 && json.output.contains { $0.contains("\"column\": 1") })
    let colored = shell.run("entente validate --color always bad.json").output
    #expect(colored[0].hasPrefix("bad.json:1:1: \u{1B}[0;1;31merror:\u{1B}[0m $: expected"))
    #expect(shell.run("entente validate --color never bad.json").output[0].contains("1: error: $"))
  }

  @Test func printsTheSchema() {
    let result = shell.run("entente schema | python3 -m json.tool")
    #expect(result.status == 0 && result.output.contains { $0.contains("\"$defs\"") })
  }
}
