import Assessment
import Glibc
import Testing

/// Documentation/rules is what the rules say of themselves. PERENNIAL_WRITE_DOCS=1 writes it anew.
struct RuleDocumentTests {
  static let folder: String? = {
    guard let real = realpath(#filePath, nil) else { return nil }
    defer { free(real) }
    var parts = String(cString: real).split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/") + "/Documentation/rules"
  }()

  @Test(arguments: RuleDocument.files.keys.sorted()) func fileIsUpToDate(_ name: String) throws {
    let path = try #require(RuleDocumentTests.folder) + "/" + name
    let text = try #require(RuleDocument.files[name])
    if getenv("PERENNIAL_WRITE_DOCS") != nil { write(text, to: path) }
    #expect(read(path) == text, "run the tests once with PERENNIAL_WRITE_DOCS=1")
  }

  private func write(_ text: String, to path: String) {
    mkdir(RuleDocumentTests.folder ?? "", 0o755)
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  private func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
