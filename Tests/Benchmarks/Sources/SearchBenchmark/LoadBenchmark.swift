import Glibc

/// Opens generated dossiers of several sizes, beside programs that read the same file as JSON.
///
/// What ours does more is to check the format, every id and every reference; the screen also pairs
/// and indexes the items and draws the board. What simdjson does less of a file of lines is to keep
/// it: it has one line in memory at a time.
struct LoadBenchmark {
  /// How a program is run on a file.
  private struct Contender {
    let name: String
    let command: (_ file: String, _ areLines: Bool) -> Program
  }

  private struct Measurement {
    var seconds = Double.infinity
    var memory = 0
  }

  private static let rounds = 3
  /// What takes longer is run once, in seconds.
  private static let patience = 8.0

  private let folder: String
  private let contenders: [Contender]

  /// Finds out who is there; `nil` where our own program is not.
  init?(program: String) throws {
    guard Program(program, "--version").isThere else { return nil }
    var name = Array("/tmp/search-benchmark.XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw File.Failure() }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.folder = folder
    var contenders = [
      Contender(name: "entente validate") { file, _ in
        Program(program, "validate", "--max-size", "4G", file)
      },
      Contender(name: "entente's first screen") { file, _ in
        Program(program, "--snapshot", "", "--size", "120x40", "--max-size", "4G", file)
      },
    ]
    if Program("jq", "--version").isThere {
      contenders.append(
        Contender(name: "jq length") { file, areLines in
          areLines ? Program("jq", "-s", "length", file) : Program("jq", "length", file)
        })
    }
    if Program("python3", "--version").isThere {
      contenders.append(
        Contender(name: "python3, json.load") { file, areLines in
          let load = areLines ? "[json.loads(line) for line in file]" : "json.load(file)"
          return Program(
            "python3", "-c", "import json, sys\nfile = open(sys.argv[1])\nx = \(load)", file)
        })
    }
    let compiled = folder + "/simdjson-dom"
    let compiling = Program(
      "g++", "-O3", "-o", compiled, "Tests/Benchmarks/Comparisons/simdjson-dom.cpp", "-lsimdjson")
    if access("/usr/include/simdjson.h", R_OK) == 0, compiling.isThere {
      contenders.append(Contender(name: "simdjson, DOM") { file, _ in Program(compiled, file) })
    }
    self.contenders = contenders
  }

  /// Removes what was compiled.
  func end() {
    unlink(folder + "/simdjson-dom")
    rmdir(folder)
  }

  func run(items: Int) throws {
    for layout in [DossierWriter.Layout.document, .lines] {
      let file = try File(path: folder + "/" + (layout == .lines ? "lines.ndjson" : "one.json"))
      defer { file.remove() }
      var size = 0
      try GeneratedDossier(items: items).write(layout) {
        size += $0.count
        try file.write($0)
      }
      file.close()
      let name = layout == .lines ? "lines of JSON" : "JSON"
      print("\n\(items) items as \(name), \(Table.number(Double(size) / 1e6, 1)) MB\n")
      printTable(try measure(file.path, layout == .lines), items)
    }
  }

  /// The best of some rounds, in which all are run in turns.
  private func measure(_ file: String, _ areLines: Bool) throws -> [Measurement] {
    var measurements = contenders.map { _ in Measurement() }
    for round in 0..<Self.rounds {
      for (number, contender) in contenders.enumerated() {
        let known = measurements[number]
        if round > 0, known.seconds > Self.patience { continue }
        let result = try contender.command(file, areLines).measure()
        measurements[number].seconds = min(known.seconds, result.seconds)
        measurements[number].memory = max(known.memory, result.memory)
      }
    }
    return measurements
  }

  private func printTable(_ measurements: [Measurement], _ items: Int) {
    let jq = contenders.firstIndex { $0.name.hasPrefix("jq") }.map { measurements[$0] }
    let table = Table(
      ["", "seconds", "peak MB", "ns/item", "of jq: time", "memory"],
      widths: [24, 10, 10, 10, 13, 9])
    for (contender, measurement) in zip(contenders, measurements) {
      table.row([
        contender.name, Table.number(measurement.seconds, 3),
        Table.number(Double(measurement.memory) / 1e6, 1),
        Table.number(measurement.seconds * 1e9 / Double(items), 0),
        jq.map { Table.number(measurement.seconds / $0.seconds) } ?? "-",
        jq.map { Table.number(Double(measurement.memory) / Double($0.memory)) } ?? "-",
      ])
    }
  }
}
