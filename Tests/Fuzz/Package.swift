// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the program's build knows nothing of fuzzing: the same sources, compiled with coverage for
// libFuzzer and, unless FUZZ_PLAIN is set, AddressSanitizer. See Scripts/fuzz.

let sanitizers = Context.environment["FUZZ_PLAIN"] == nil ? "fuzzer,address" : "fuzzer"

let package = Package(
  name: "perennial-fuzz",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "XMLShim", dependencies: ["CLibXML2"]),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
    .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CLD2Shim", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "Model"),
    .target(name: "Text", dependencies: ["Model", "CUchardet", "CCrypto", "CLD2Shim"]),
    .target(name: "Web", dependencies: ["Model", "CIDN2", "CPSL"]),
    .target(name: "HTML", dependencies: ["Model", "Text", "CLibXML2", "XMLShim"]),
    .target(name: "Extraction", dependencies: ["Model", "Text", "Web", "HTML"]),
    .executableTarget(
      name: "ReadPage", dependencies: ["Extraction", "Model"], path: "ReadPage",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=\(sanitizers)"])]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

let cTargets: Set = ["XMLShim", "CLD2Shim"]
for target in package.targets where target.type != .system && !cTargets.contains(target.name) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .unsafeFlags(["-sanitize=\(sanitizers)"]),
    ]
}
