import Assessment
import Glibc
import Testing
import Text

/// The version of the rules cannot be forgotten: what the rules are made of is recorded beside their documentation, with the
/// version it belongs to, and a difference without a new version fails.
struct RuleVersionTests {
  static let record = RuleDocumentTests.folder.map { $0 + "/version.txt" }
  /// What a verdict is made by, under Sources/Assessment.
  static let folders = ["Outcomes", "Phrases"]

  @Test func aChangeOfRulesHasANewVersion() throws {
    let path = try #require(Self.record)
    let code = try #require(Self.code())
    let digest = SHA256.hex(code)
    let words = RuleFiles.read(path)?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    let recorded = (version: words.first.flatMap { Int($0) } ?? 0, digest: words.last ?? "")
    let version = OutcomeAssessor.ruleVersion
    if digest == recorded.digest {
      #expect(version == recorded.version, "the rules are those of version \(recorded.version)")
    } else if version > recorded.version {
      if getenv("PERENNIAL_WRITE_DOCS") != nil { RuleFiles.write("\(version) \(digest)\n", to: path) }
      #expect(RuleFiles.read(path) == "\(version) \(digest)\n", "run the tests once with PERENNIAL_WRITE_DOCS=1")
    } else {
      Issue.record(
        """
        the rules of outcomes changed, but their version did not: raise OutcomeAssessor.ruleVersion above \
        \(recorded.version), then run the tests once with PERENNIAL_WRITE_DOCS=1
        """)
    }
  }

  /// All lines of code of the rules, without comments, blank lines, indentation and the version itself.
  private static func code() -> String? {
    guard let documents = RuleDocumentTests.folder else { return nil }
    let sources = documents.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    var text = ""
    for folder in folders {
      let files = RuleFiles.below("\(sources)/Sources/Assessment/\(folder)").filter { $0.hasSuffix(".swift") }
      guard !files.isEmpty else { return nil }
      for file in files.sorted() {
        guard let content = RuleFiles.read(file) else { return nil }
        for line in content.split(whereSeparator: \.isNewline) {
          let code = line.drop { $0 == " " }
          if !code.isEmpty, !code.hasPrefix("//"), !code.contains("static let ruleVersion") {
            text += String(code) + "\n"
          }
        }
      }
    }
    return text
  }
}

enum RuleFiles {
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  /// The files of a folder and of those below it.
  static func below(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var files: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let path = "\(folder)/\(name)"
      files += entry.pointee.d_type == UInt8(DT_DIR) ? below(path) : [path]
    }
    return files
  }
}
