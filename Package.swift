// swift-tools-version: 6.0
import PackageDescription

/// The targets and which way they point: a target depends only on targets below it.
/// `Tests/ArchitectureTests` holds the same arrows against the imports.
let package = Package(
  name: "rolereport",
  products: [.executable(name: "rolereport", targets: ["rolereport"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .executableTarget(
      name: "rolereport", dependencies: ["Commands"], exclude: ["Sections.order"]),
    .executableTarget(
      name: "Bench",
      dependencies: ["Publishing", "CairoBackend", "Editions", "Roles", "LayoutFiles"]),
    .target(
      name: "Commands",
      dependencies: [
        "Publishing", "PDFVerifying", "Editions", "Charts", "Roles", "LayoutFiles", "Display",
        "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "Publishing",
      dependencies: [
        "Editions", "CairoBackend", "SVGBackend", "PDFBackend", "Charts", "Roles",
        "LayoutFiles", "PageLayout", "Typesetting", "Display", "Diagnostics", "Geometry", "CGLib",
      ]),
    .target(
      name: "Editions",
      dependencies: [
        "Roles", "LayoutFiles", "Charts", "PageLayout", "Typesetting", "Display", "Diagnostics",
        "Geometry",
      ]),
    .target(
      name: "CairoBackend",
      dependencies: [
        "Typesetting", "Display", "Diagnostics", "Geometry", "CCairo", "CFreeType", "CDeflate",
        "CISAL",
      ]),
    .target(
      name: "SVGBackend",
      dependencies: ["Typesetting", "Display", "Diagnostics", "Geometry", "CFreeType"]),
    .target(
      name: "PDFBackend",
      dependencies: [
        "Typesetting", "Display", "Diagnostics", "Geometry", "CHarfBuzzSubset", "CDeflate",
      ]),
    .target(name: "PDFVerifying", dependencies: ["Diagnostics", "CQPDF"]),
    .target(
      name: "Roles", dependencies: ["YAMLReading", "Diagnostics"],
      exclude: ["Bundled", "Recognised.md"]),
    .target(
      name: "LayoutFiles", dependencies: ["YAMLReading", "Diagnostics", "Geometry"]),
    .target(name: "YAMLReading", dependencies: ["CYAML"]),
    .target(name: "Charts", dependencies: ["Typesetting", "Display", "Diagnostics", "Geometry"]),
    .target(
      name: "PageLayout", dependencies: ["Typesetting", "Display", "Diagnostics", "Geometry"]),
    .target(
      name: "Typesetting",
      dependencies: [
        "Display", "Diagnostics", "Geometry", "CHarfBuzz", "CICU", "CFriBidi",
      ]),
    .target(name: "Display", dependencies: ["Diagnostics", "Geometry"]),
    .target(name: "Diagnostics"),
    .target(name: "Geometry"),

    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(
      name: "CHarfBuzzSubset", pkgConfig: "harfbuzz-subset",
      providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(
      name: "CFreeType", pkgConfig: "freetype2", providers: [.apt(["libfreetype-dev"])]),
    .systemLibrary(name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    // It comes with HarfBuzz, which is linked to it.
    .systemLibrary(
      name: "CGLib", pkgConfig: "glib-2.0", providers: [.apt(["libglib2.0-dev"])]),
    .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // Opened when they are first asked for, by `COpening`; to build takes their headers alone.
    .target(name: "CICU", dependencies: ["COpening"]),
    .target(name: "CCairo", dependencies: ["COpening"]),
    .target(name: "CISAL", dependencies: ["COpening"]),
    .target(name: "CQPDF", dependencies: ["COpening"]),
    .target(name: "COpening"),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "GeometryTests", dependencies: ["Geometry"]),
    .testTarget(name: "DisplayTests", dependencies: ["Display"]),
    .testTarget(name: "TypesettingTests", dependencies: ["Typesetting", "CHyphen"]),
    .testTarget(name: "YAMLReadingTests", dependencies: ["YAMLReading"]),
    .testTarget(name: "RolesTests", dependencies: ["Roles"]),
    .testTarget(name: "ChartsTests", dependencies: ["Charts", "Typesetting"]),
    .testTarget(name: "PageLayoutTests", dependencies: ["PageLayout"]),
    .testTarget(
      name: "LayoutFilesTests", dependencies: ["LayoutFiles"], exclude: ["Messages.md"]),
    .testTarget(
      name: "EditionsTests",
      dependencies: [
        "Editions", "Roles", "LayoutFiles", "Typesetting", "Display", "Diagnostics", "Geometry",
      ], exclude: ["Golden"]),
    .testTarget(name: "CairoBackendTests", dependencies: ["CairoBackend", "Typesetting"]),
    .testTarget(
      name: "PDFBackendTests",
      dependencies: ["PDFBackend", "PDFVerifying", "CairoBackend", "Typesetting", "CFreeType"]),
    .testTarget(
      name: "SVGBackendTests",
      dependencies: ["SVGBackend", "CairoBackend", "Typesetting", "CCairo"]),
    .testTarget(name: "PDFVerifyingTests", dependencies: ["PDFVerifying"]),
    .testTarget(name: "CommandsTests", dependencies: ["Commands"]),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)

// Types are had by calling for them. By default they are looked up by name the first time, which goes
// through all conformances of the program to protocols, for each dictionary and set that it uses: a
// tenth of a report's time.
for target in package.targets where [.regular, .executable].contains(target.type) {
  target.swiftSettings = [
    .unsafeFlags(
      ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
      .when(configuration: .release))
  ]
}
