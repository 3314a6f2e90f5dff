// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house, from the ground up. A target may import only what stands in its list: a stage never imports
// another stage; what stages share is in Model. Documentation/architecture.md draws the map, ArchitectureTests hold it.

let package = Package(
  name: "perennial",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "perennial", targets: ["perennial"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // C libraries of Debian, and one small typed shim where C is not importable (variadics, C++, mutable globals).
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(
      name: "CurlShim", dependencies: ["CCurl"],
      linkerSettings: [.linkedLibrary("ssl"), .linkedLibrary("crypto")]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "XMLShim", dependencies: ["CLibXML2"]),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
    .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CLD2Shim", linkerSettings: [.linkedLibrary("cld2")]),

    // The words of the design as Sendable values.
    .target(name: "Model"),

    // What every stage may use.
    .target(name: "Text", dependencies: ["Model", "CUchardet", "CCrypto", "CLD2Shim"]),
    .target(name: "Web", dependencies: ["Model", "CIDN2", "CPSL"]),

    // The stages of a night.
    .target(name: "Registry", dependencies: ["Model", "Text", "Web", "Yams"]),
    .target(name: "Scheduling", dependencies: ["Model", "Text", "Web"]),
    .target(
      name: "Fetch",
      dependencies: [
        "Model", "Text", "Web", "CCurl", "CurlShim", "CZlib", "CBrotli", "CZstd",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "HeapModule", package: "swift-collections"),
        .product(name: "DequeModule", package: "swift-collections"),
      ]),
    .target(name: "HTML", dependencies: ["Model", "Text", "CLibXML2", "XMLShim"]),
    .target(name: "Extraction", dependencies: ["Model", "Text", "Web", "HTML"]),
    .target(name: "Assessment", dependencies: ["Model", "Text", "Web"]),
    .target(name: "Deduplication", dependencies: ["Model", "Text", "Web"]),
    .target(
      name: "Storage",
      dependencies: [
        "Model", "Text", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "Publication", dependencies: ["Model", "Text", "Web"]),

    // The stages wired together, and what people touch.
    .target(
      name: "Pipeline",
      dependencies: [
        "Model", "Text", "Web", "Registry", "Scheduling", "Fetch", "HTML", "Extraction", "Assessment", "Deduplication",
        "Storage", "Publication", "Yams", .product(name: "Logging", package: "swift-log"),
      ]),
    .target(
      name: "Review",
      dependencies: [
        "Model", "Text", "Web",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .executableTarget(
      name: "perennial",
      dependencies: [
        "CMalloc", "Model", "Text", "Web", "Registry", "Fetch", "Pipeline", "Publication", "Storage", "Review",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),

    // Tests mirror Sources.
    .target(name: "TestSupport", dependencies: ["Model"], path: "Tests/TestSupport"),
    .testTarget(name: "ModelTests", dependencies: ["Model"]),
    .testTarget(name: "TextTests", dependencies: ["Text", "Model", "TestSupport"]),
    .testTarget(name: "WebTests", dependencies: ["Web", "Model", "TestSupport"]),
    .testTarget(name: "RegistryTests", dependencies: ["Registry", "Model", "Text", "Web", "TestSupport"]),
    .testTarget(name: "SchedulingTests", dependencies: ["Scheduling", "Model", "TestSupport"]),
    .testTarget(name: "FetchTests", dependencies: ["Fetch", "Model", "Text", "Web", "TestSupport"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML", "Model", "Text", "TestSupport"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "HTML", "Model", "Text", "TestSupport"]),
    .testTarget(name: "AssessmentTests", dependencies: ["Assessment", "Model", "Text", "TestSupport"]),
    .testTarget(name: "DeduplicationTests", dependencies: ["Deduplication", "Model", "TestSupport"]),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "Model", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "PublicationTests", dependencies: ["Publication", "Model", "Text", "TestSupport"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Pipeline", "Registry", "Storage", "Fetch", "Publication", "Assessment", "Model", "Text", "TestSupport",
      ]),
    .testTarget(name: "ReviewTests", dependencies: ["Review", "Model", "TestSupport"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "EndToEndTests", dependencies: ["perennial", "Model", "Text", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// One list for every Swift target, so that a new one cannot miss it. Warnings are errors where the machine is ours (CI).
var settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]
// The rooms are many and small: small functions must be inlined across their walls.
settings.append(.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)))
if Context.environment["CI"] != nil { settings.append(.treatAllWarnings(as: .error)) }
let cTargets: Set = ["CurlShim", "XMLShim", "CLD2Shim"]
for target in package.targets where target.type != .system && !cTargets.contains(target.name) {
  target.swiftSettings = (target.swiftSettings ?? []) + settings
}
