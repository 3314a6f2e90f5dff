import Assessment
import Model
import TestSupport
import Testing

@testable import Pipeline

struct ProductUpdateTests {
  private static let data = """
    {"python": {"title": "Python", "category": "lang", "cycles": [
       {"releaseCycle": "3.20", "releaseDate": "2032-10-01", "eol": false, "latest": "3.20.1"},
       {"releaseCycle": "3.9", "releaseDate": "2020-10-05", "eol": "2025-10-31"},
       {"releaseCycle": "next", "releaseDate": "2032-10-01", "eol": false}]},
     "loomly": {"title": "Loomly\\tCloud", "category": "app", "cycles": [
       {"releaseCycle": "1", "releaseDate": "2020-01-01", "eol": true}]},
     "phone": {"title": "Phone", "category": "device", "cycles": [
       {"releaseCycle": "1", "releaseDate": "2020-01-01", "eol": true}]},
     "oracle-jdk": {"title": "Oracle JDK", "category": "lang", "cycles": [
       {"releaseCycle": "8", "releaseDate": "2014-03-18", "eol": "2022-03-31"}]},
     "eclipse-temurin": {"title": "Temurin", "category": "lang", "cycles": [
       {"releaseCycle": "8", "releaseDate": "2014-03-19", "eol": "2030-12-31"}]}}
    """

  private func update(_ addsNew: Bool) throws -> [String] {
    try withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      try catalog.write("data.json", Self.data)
      let text = try ProductUpdate.text(
        path: folder + "/data.json", from: nil, source: "a test", addsNew: addsNew)
      #expect(ProductTable.faults(text).isEmpty)
      return text.split(separator: "\n").map(String.init)
    }
  }

  @Test func namesAreKeptAndJavaIsOne() throws {
    let lines = try update(false)
    #expect(lines.first == "# Facts of a test")
    #expect(lines.filter { !$0.hasPrefix("#") }.count == 2)
    let java = try #require(lines.first { $0.hasPrefix("java\t") })
    #expect(java.contains("openjdk"))
    #expect(java.hasSuffix("\t8=2014-03-18/2030-12-31 1.8=2014-03-18/2030-12-31"))
    #expect(lines.last == "python\tPython\tpython,cpython\t3.20=2032-10-01/- 3.9=2020-10-05/2025-10-31")
  }

  @Test func newProductsComeInWhenAskedFor() throws {
    let lines = try update(true)
    #expect(lines.contains("loomly\tLoomly Cloud\tloomly,loomly cloud\t1=2020-01-01/+"))
    #expect(!lines.contains { $0.hasPrefix("phone") })
  }

  @Test func otherFilesAreRefused() throws {
    try withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      try catalog.write("data.json", "[1]")
      for name in ["data.json", "none.json"] {
        #expect(throws: InvalidInput.self) {
          try ProductUpdate.text(path: folder + "/" + name, from: nil, source: "a test", addsNew: false)
        }
      }
    }
  }
}
