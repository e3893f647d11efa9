// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target here is compiled with; the layers below may only be imported downwards.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "entente",
  // The first with atomics in its standard library; nothing is said of other systems.
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "entente", targets: ["entente"])
  ],
  dependencies: [
    // The command line: subcommands, help texts and shell completions, as users of other Swift
    // tools know them. Nothing but the `entente` target imports it.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // Resources/ as bytes in the binary, by C23 #embed: a copied binary still has its dossier.
    .target(name: "CResources"),
    // The only includer of <ncurses.h>.
    .target(
      name: "CTerminal",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    // Work in chunks on plain threads, that can be called off.
    .target(name: "Parallel", swiftSettings: strict),
    // The model, its strict reader, and the pairing of two actors' items.
    .target(name: "Dossiers", dependencies: ["Parallel"], swiftSettings: strict),
    // The query language and what it finds.
    .target(name: "Search", dependencies: ["Dossiers", "Parallel"], swiftSettings: strict),
    // Clean text, widths, cells, keys, and what a terminal must be able to do.
    .target(name: "Screen", swiftSettings: strict),
    // State, update and views; pure.
    .target(
      name: "Explorer", dependencies: ["Parallel", "Dossiers", "Search", "Screen"],
      swiftSettings: strict),
    // Printed output: listings and briefs in every format.
    .target(
      name: "Reports", dependencies: ["Dossiers", "Search", "Screen"], swiftSettings: strict),
    // The ncurses driver.
    .target(name: "Terminal", dependencies: ["Screen", "CTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "entente",
      dependencies: [
        "CResources", "Parallel", "Dossiers", "Search", "Screen", "Explorer", "Reports",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "ParallelTests", dependencies: ["Parallel"], swiftSettings: strict),
    // Random numbers that are the same in every run, for the tests of all layers.
    .target(name: "SeededRandom", path: "Tests/Support/SeededRandom", swiftSettings: strict),
    .testTarget(
      name: "DossiersTests", dependencies: ["Dossiers", "CResources", "SeededRandom"],
      swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["Search", "Dossiers", "Parallel", "SeededRandom"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Dossiers", "Search", "Screen", "SeededRandom"],
      exclude: ["Briefs/Dossiers", "Briefs/Golden", "Dossiers", "Golden"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "SeededRandom"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Screen"], swiftSettings: strict),
    .testTarget(
      name: "ExplorerTests",
      dependencies: ["Explorer", "Dossiers", "Search", "Screen", "CResources", "SeededRandom"],
      exclude: ["Screens"],
      swiftSettings: strict),
    // A pseudo terminal with a screen behind it (libvterm), for the end-to-end tests only.
    .target(
      name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util", .when(platforms: [.linux]))]),
    // Takes the terminal and traps, for the tests of what becomes of the terminal then.
    .executableTarget(
      name: "TrappingProgram", dependencies: ["Screen", "Terminal"],
      path: "Tests/Support/TrappingProgram", swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["entente", "CPseudoTerminal", "TrappingProgram"],
      exclude: ["Commands/Golden"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
