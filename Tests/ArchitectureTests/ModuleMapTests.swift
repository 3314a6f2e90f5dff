import Foundation
import Testing

/// Holds the imports to the module map of Documentation/architecture.md.
struct ModuleMapTests {
  /// Module → the project's own modules it may import.
  static let map: [String: Set<String>] = [
    "Model": [],
    "Text": ["Model"],
    "Web": ["Model"],
    "Registry": ["Model", "Text", "Web"],
    "Scheduling": ["Model", "Text", "Web"],
    "Fetch": ["Model", "Text", "Web"],
    "HTML": ["Model", "Text"],
    "Extraction": ["Model", "Text", "Web", "HTML"],
    "Assessment": ["Model", "Text", "Web"],
    "Deduplication": ["Model", "Text", "Web"],
    "Storage": ["Model", "Text"],
    "Publication": ["Model", "Text", "Web"],
    "Pipeline": [
      "Model", "Text", "Web", "Registry", "Scheduling", "Fetch", "HTML", "Extraction", "Assessment", "Deduplication",
      "Storage", "Publication",
    ],
    "Review": ["Model", "Text", "Web"],
    "perennial": ["Model", "Text", "Web", "Registry", "Fetch", "Pipeline", "Publication", "Storage", "Review"],
  ]

  /// A library that only one room may know.
  static let owners: [String: Set<String>] = [
    "GRDB": ["Storage"],
    "Hummingbird": ["Review"], "HummingbirdCore": ["Review"], "ServiceLifecycle": ["Review"], "NIOCore": ["Review"],
    "HTTPTypes": ["Review"],
    "CCurl": ["Fetch"], "CurlShim": ["Fetch"], "CZlib": ["Fetch"],
    "CBrotli": ["Fetch"], "CZstd": ["Fetch"],
    "CLibXML2": ["HTML"], "XMLShim": ["HTML"],
    "CIDN2": ["Web"], "CPSL": ["Web"],
    "CUchardet": ["Text"], "CLD2Shim": ["Text"], "CCrypto": ["Text"],
    "Yams": ["Registry", "Pipeline"],
    "ArgumentParser": ["perennial"],
  ]

  static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  @Test(arguments: map.keys.sorted())
  func importsRunDownwardsOnly(module: String) throws {
    let files = try Self.swiftFiles(in: module)
    #expect(!files.isEmpty, "no sources in \(module)")
    let allowed = try #require(Self.map[module])
    for file in files {
      for imported in try Self.imports(of: file) {
        if Self.map[imported] != nil {
          #expect(allowed.contains(imported), "\(file.lastPathComponent) of \(module) imports \(imported)")
        }
        if let owners = Self.owners[imported] {
          #expect(owners.contains(module), "\(imported) belongs to \(owners.sorted()), not to \(module)")
        }
      }
    }
  }

  @Test func everyModuleIsOnTheMap() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path())
    let modules = try folders.filter { try !Self.swiftFiles(in: $0).isEmpty }
    #expect(Set(modules) == Set(Self.map.keys))
  }

  @Test func aFileHoldsOneIdea() throws {
    var lengths: [Int] = []
    for module in Self.map.keys {
      for file in try Self.swiftFiles(in: module) {
        let lines = try String(contentsOf: file, encoding: .utf8).utf8.count { $0 == UInt8(ascii: "\n") }
        #expect(lines <= 500, "\(file.lastPathComponent) has \(lines) lines")
        lengths.append(lines)
      }
    }
    lengths.sort()
    #expect(lengths[lengths.count / 2] <= 150)
  }

  private static func swiftFiles(in module: String) throws -> [URL] {
    let folder = sources.appending(path: module)
    guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
    return walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  private static func imports(of file: URL) throws -> [String] {
    let access: Set = ["package", "internal", "public", "private", "fileprivate", "@preconcurrency", "@testable"]
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").drop { access.contains(String($0)) }
      guard words.first == "import" else { return nil }
      let kinds: Set = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
      guard let name = words.dropFirst().drop(while: { kinds.contains(String($0)) }).first else { return nil }
      return name.split(separator: ".").first.map(String.init)
    }
  }
}
