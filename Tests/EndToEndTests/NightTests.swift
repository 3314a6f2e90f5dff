import Foundation
import Testing

/// Whole nights of the built program against a real server on loopback.
@Suite(.serialized)
struct NightTests {
  @Test func aQuietNightAsksConditionallyAndChangesNoByte() throws {
    let web = try Rehearsal()
    let first = try web.night(0, ["--json"])
    #expect(first.status == 0, "\(first.err)")
    #expect(try web.health().count == 48)
    #expect(try Set(web.health().values) == ["ok"])
    let before = try web.catalog
    let second = try web.night(1, ["--json"])
    #expect(second.status == 0, "\(second.err)")
    #expect(try web.catalog == before)
    let summary = try #require(JSONSerialization.jsonObject(with: Data(second.out.utf8)) as? [String: Any])
    #expect(summary["visited"] as? Int == 48)
    #expect(summary["notModified"] as? Int == 48)
  }

  @Test func whatIsNotDueIsNotVisited() throws {
    let web = try Rehearsal()
    #expect(try web.night(0).status == 0)
    let again = try Program.run(
      ["run", "night.yaml", "--now", "2026-01-05T08:00:00Z", "--json"], in: web.folder)
    let summary = try #require(JSONSerialization.jsonObject(with: Data(again.out.utf8)) as? [String: Any])
    #expect(summary["visited"] as? Int == 0)
    #expect(again.status == 0)
  }

  @Test func threeStrikesThreeDaysApartMakeBroken() throws {
    let web = try Rehearsal()
    #expect(try web.night(0).status == 0)
    try web.override([
      ("h0.test", "/p0.html", "status", "404"), ("h1.test", "/p1.html", "status", "410"),
      ("h2.test", "/p2.html", "redirect", "301 http://h2.test/p3.html"), ("h3.test", "/p3.html", "soft404", ""),
    ])
    for day in [1, 2] { #expect(try web.night(day).status == 0) }
    #expect(try web.health()["h0-p0"] == "suspect")
    #expect(try web.night(4).status == 0)
    #expect(try web.health()["h0-p0"] == "suspect")
    #expect(try web.health()["h1-p1"] == "broken")
    #expect(try web.health()["h2-p2"] == "moved")
    #expect(try web.night(7).status == 0)
    let health = try web.health()
    #expect(health["h0-p0"] == "broken")
    #expect(health["h3-p3"] == "broken")
    #expect(health.values.filter { $0 == "ok" }.count == 44)
    let moved = try web.findings().first { $0["rule"] as? String == "link.moved-permanent" }
    #expect((moved?["suggestion"] as? [String: Any])?["url"] as? String == "http://h2.test/p3.html")
    try web.override([])
    #expect(try web.night(8).status == 0)
    #expect(try web.health()["h0-p0"] == "ok")
  }

  @Test func ourOwnNetworkDownMakesNobodyBrokenAndPublishesNothing() throws {
    let web = try Rehearsal()
    #expect(try web.night(0).status == 0)
    let before = try web.catalog
    let pipeline = String(decoding: try web.read("night.yaml"), as: UTF8.self)
    // A port on which nobody listens stands for a network that is gone.
    let dead = pipeline.replacing(/127\.0\.0\.1:\d+/, with: "127.0.0.1:1")
    try web.write("dead.yaml", dead)
    for day in [1, 4, 7, 10] {
      let night = try Program.run(["run", "dead.yaml", "--now", Rehearsal.moment(day)], in: web.folder)
      #expect(night.status == 4)
      #expect(try web.catalog == before)
    }
    #expect(try web.night(11).status == 0)
    #expect(try Set(web.health().values) == ["ok"])
  }

  @Test func oneHostDownForANightIsOneIncidentWithoutStrikes() throws {
    let web = try Rehearsal()
    #expect(try web.night(0).status == 0)
    let before = try web.catalog
    try web.override([("h4.test", "*", "drop", "")])
    #expect(try web.night(1).status == 0)
    #expect(try Set(web.health().values) == ["ok"])
    #expect(try web.catalog == before)
  }

  @Test func sameInputsSameBytes() throws {
    var catalogs: Set<Data> = []
    for (concurrency, zone, locale) in [
      (1, "UTC", "C"), (64, "Asia/Kathmandu", "tr_TR.UTF-8"), (7, "America/St_Johns", "C.UTF-8"),
    ] {
      let web = try Rehearsal(fetch: "  concurrency: \(concurrency)")
      for day in 0...1 {
        let night = try web.night(day, environment: ["TZ": zone, "LC_ALL": locale])
        #expect(night.status == 0, "\(night.err)")
      }
      catalogs.insert(try web.catalog)
    }
    #expect(catalogs.count == 1)
  }

  @Test func aShrunkenRegistryIsWithheld() throws {
    let web = try Rehearsal()
    #expect(try web.night(0).status == 0)
    let before = try web.catalog
    try web.write("registry/all.yaml", "registry: rehearsal\nresources: []\n")
    let emptied = try web.night(1)
    #expect(emptied.status == 4)
    #expect(emptied.out.contains("registry") || emptied.err.contains("registry"))
    #expect(try web.catalog == before)
  }

  @Test func whatLeavesTheRegistryBecomesATombstone() throws {
    let web = try Rehearsal()
    #expect(try web.night(0).status == 0)
    let registry = String(decoding: try web.read("registry/all.yaml"), as: UTF8.self)
    try web.write("registry/all.yaml", registry.split(separator: "\n").dropLast().joined(separator: "\n") + "\n")
    #expect(try web.night(1).status == 0)
    #expect(try web.health().count == 47)
    let tombstones = String(decoding: try web.read("published/current/tombstones.json"), as: UTF8.self)
    #expect(tombstones.contains("h5-p7"))
    #expect(FileManager.default.fileExists(atPath: web.folder + "/published/current/entries/h5-p7.json"))
  }

  @Test func outputsCanBeRebuiltWithoutTheNetwork() throws {
    let web = try Rehearsal()
    #expect(try web.night(0).status == 0)
    let before = try web.catalog
    try FileManager.default.removeItem(atPath: web.folder + "/published")
    let rebuilt = try web.night(0, ["--offline"])
    #expect(rebuilt.status == 0, "\(rebuilt.err)")
    #expect(try web.catalog == before)
    #expect(try Program.run(["verify", "published"], in: web.folder).status == 0)
  }

  @Test func aCorrectedRegistryIsPublishedWithoutTheNetwork() throws {
    let web = try Rehearsal(hosts: 1, pages: 3)
    #expect(try web.night(0).status == 0)
    let registry = String(decoding: try web.read("registry/all.yaml"), as: UTF8.self)
    let titled = registry.replacingOccurrences(of: "{id: h0-p1,", with: "{id: h0-p1, title: Weaving by hand,")
    try web.write("registry/all.yaml", titled)
    let published = try Program.run(["publish", "night.yaml", "--now", Rehearsal.moment(1)], in: web.folder)
    #expect(published.status == 0, "\(published.err)")
    #expect(try String(decoding: web.catalog, as: UTF8.self).contains("Weaving by hand"))
    #expect(try Program.run(["verify", "published"], in: web.folder).status == 0)
  }

  @Test func aNightBeforeTheLastOneIsRefused() throws {
    let web = try Rehearsal(hosts: 1, pages: 2)
    #expect(try web.night(10).status == 0)
    let before = try web.catalog
    let early = try web.night(3)
    #expect(early.status == 2)
    #expect(early.err.contains("--accept-clock"))
    #expect(try web.catalog == before)
    #expect(try web.night(3, ["--accept-clock"]).status == 0)
  }

  @Test func aDamagedFileIsNamed() throws {
    let web = try Rehearsal(hosts: 1, pages: 2)
    #expect(try web.night(0).status == 0)
    var bytes = try web.catalog
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: web.folder + "/published/current/catalog.json"))
    let verified = try Program.run(["verify", "published"], in: web.folder)
    #expect(verified.status == 1)
    #expect(verified.out.contains("catalog.json"))
  }
}
