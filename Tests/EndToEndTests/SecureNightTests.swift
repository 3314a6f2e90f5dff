import Foundation
import TestSupport
import Testing

/// Nights of the built program over TLS, against a server with an authority of its own.
@Suite(.serialized)
struct SecureNightTests {
  private static let hosts = (0..<6).map { "school\($0).test" }

  /// A registry of two pages on each of six hosts, all on one server, and a pipeline that trusts its authority.
  private func withSchool(days: Int, _ body: (_ folder: String, _ pipeline: (String) -> String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      func write(_ path: String, _ text: String) throws {
        let file = URL(filePath: folder).appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      var entries: [String] = []
      for (place, host) in Self.hosts.enumerated() {
        for page in 0..<2 {
          try write("site/s\(place)-p\(page).html", Rehearsal.page(place, page))
          entries.append("  - {id: s\(place)-p\(page), url: \"https://\(host)/s\(place)-p\(page).html\"}\n")
        }
      }
      try write("registry.yaml", "registry: schools\nresources:\n" + entries.joined())
      try FileManager.default.createDirectory(atPath: folder + "/tls", withIntermediateDirectories: true)
      let server = try TLSServer(
        in: folder + "/tls", site: folder + "/site", names: Self.hosts, days: days,
        authority: ("Weavers Root", "Example Trust"))
      // Another authority, whose server nobody visits.
      try FileManager.default.createDirectory(atPath: folder + "/other", withIntermediateDirectories: true)
      let other = try TLSServer(
        in: folder + "/other", names: ["other.test"], days: days, authority: ("Other Root", "Other Trust"))
      for (name, authority) in [("night", server.authority), ("foreign", other.authority)] {
        try write(
          "\(name).yaml",
          """
          registry: registry.yaml
          state: state.sqlite
          output: published
          fetch:
            connectTo: "127.0.0.1:\(server.port)"
            allowAddresses: ["127.0.0.1/32"]
            authorities: \(authority)
            perHostDelay: 0s
          """)
      }
      try body(folder) { "\(folder)/\($0).yaml" }
    }
  }

  private func moment(_ day: Double) -> String { ISO8601DateFormatter().string(from: Date() + day * 86_400) }

  private func read(_ folder: String, _ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder).appending(path: "published/current/" + path))
  }

  private func expiring(_ folder: String) throws -> [[String: Any]] {
    let top = try JSONSerialization.jsonObject(with: read(folder, "report/findings.json")) as? [String: Any]
    return (top?["findings"] as? [[String: Any]] ?? []).filter { $0["rule"] as? String == "link.tls-expiring" }
  }

  @Test func aCertificateNearItsEndIsToldOnceForItsHost() throws {
    try withSchool(days: 30) { folder, pipeline in
      let first = try Program.run(["run", pipeline("night"), "--now", moment(0)], in: folder)
      #expect(first.status == 0, "\(first.err)")
      #expect(try expiring(folder).isEmpty)
      let catalog = try read(folder, "catalog.json")
      let story = try Program.run(["explain", "s0-p0", "--pipeline", pipeline("night")], in: folder)
      #expect(story.out.contains("issued by Weavers Root, Example Trust"))
      // Less than a third of its thirty days is left.
      #expect(try Program.run(["run", pipeline("night"), "--now", moment(21.5)], in: folder).status == 0)
      let told = try expiring(folder)
      #expect(told.compactMap { $0["entry"] as? String } == Self.hosts.indices.map { "s\($0)-p0" })
      #expect(told.allSatisfy { $0["severity"] as? String == "info" })
      let message = try #require(told.first?["message"] as? String)
      #expect(message.contains("school0.test") && message.contains("2 entries"))
      #expect(try read(folder, "catalog.json") == catalog)
      #expect(try Program.run(["run", pipeline("night"), "--now", moment(22.6)], in: folder).status == 0)
      #expect(try expiring(folder).first?["message"] as? String == message)
      #expect(try read(folder, "catalog.json") == catalog)
    }
  }

  @Test func certificatesThatNobodyVouchesForAnyMoreAreOurs() throws {
    try withSchool(days: 300) { folder, pipeline in
      #expect(try Program.run(["run", pipeline("night"), "--now", moment(0)], in: folder).status == 0)
      let catalog = try read(folder, "catalog.json")
      for day in [1.1, 4.2, 7.3] {
        let night = try Program.run(["run", pipeline("foreign"), "--now", moment(day)], in: folder)
        #expect(night.status == 4)
        #expect((night.out + night.err).contains("Weavers Root, Example Trust"))
        #expect(try read(folder, "catalog.json") == catalog)
      }
      #expect(try Program.run(["run", pipeline("night"), "--now", moment(8.4)], in: folder).status == 0)
      #expect(try read(folder, "catalog.json") == catalog)
    }
  }
}
