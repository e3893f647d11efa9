// swift-tools-version: 6.2
import PackageDescription

// The program's own targets, compiled here from its sources by links: a benchmark drives what other
// packages must not see (`package` access), and the program's package stays without it.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "entente-benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "Parallel", swiftSettings: strict),
    .target(name: "Dossiers", dependencies: ["Parallel"], swiftSettings: strict),
    .target(name: "Search", dependencies: ["Dossiers", "Parallel"], swiftSettings: strict),
    .target(name: "SeededRandom", swiftSettings: strict),
    .target(name: "CMalloc"),
    .executableTarget(
      name: "search-benchmark",
      dependencies: ["CMalloc", "Dossiers", "Parallel", "Search", "SeededRandom"],
      path: "Sources/SearchBenchmark", swiftSettings: strict),
  ]
)
