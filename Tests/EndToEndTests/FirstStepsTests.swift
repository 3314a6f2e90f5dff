import Foundation
import Testing

/// The README's first steps with a list of one's own.
@Suite(.serialized)
struct FirstStepsTests {
  @Test func initImportValidateRunReportExplain() throws {
    let web = try Rehearsal(hosts: 3, pages: 4)
    let home = web.folder + "/mine"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    func perennial(_ arguments: String...) throws -> Program.Output { try Program.run(arguments, in: home) }

    #expect(try perennial("init", "--contact", "mailto:curators@example.org").status == 0)
    let urls = (0..<3).flatMap { host in (0..<4).map { "http://h\(host).test/p\($0).html\n" } }.joined()
    try web.write("mine/urls.txt", "# tutorials\n" + urls + "not a url\nhttp://h0.test/p0.html\n")
    let imported = try perennial("import", "urls.txt")
    #expect(imported.status == 0, "\(imported.err)")
    #expect(imported.out.contains("12"))
    #expect(imported.out.contains("not a url"))
    let again = try perennial("import", "urls.txt", "--json")
    #expect(again.status == 0)

    // The pipeline as init wrote it, led to the server on loopback.
    let server = String(decoding: try web.read("night.yaml"), as: UTF8.self)
    let fetch = server.split(separator: "\n").filter { $0.hasPrefix("  connectTo") || $0.hasPrefix("  allow") }
    let pipeline = String(decoding: try web.read("mine/Pipelines/nightly.yaml"), as: UTF8.self)
    try web.write("mine/Pipelines/nightly.yaml", pipeline + fetch.joined(separator: "\n") + "\n  perHostDelay: 0s\n")
    #expect(try perennial("validate", "Pipelines/nightly.yaml").status == 0)
    let night = try perennial("run", "Pipelines/nightly.yaml", "--now", "2026-01-05T02:00:00Z")
    #expect(night.status == 0, "\(night.err)")
    #expect(night.out.contains("12"))
    let catalog = try web.read("mine/Catalog/published/current/catalog.ndjson")
    #expect(catalog.filter { $0 == UInt8(ascii: "\n") }.count == 12)
    let line = try #require(catalog.split(separator: UInt8(ascii: "\n")).first)
    let entry = try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    let id = try #require(entry["id"] as? String)
    let story = try perennial("explain", id, "--now", "2026-01-05T03:00:00Z")
    #expect(story.status == 0, "\(story.err)")
    #expect(story.out.contains("ok"))
    #expect(story.out.contains("2026-01-06"))
    #expect(try perennial("report", "Pipelines/nightly.yaml").status == 0)
    #expect(try perennial("explain", "no-such-id").status == 2)
    let quiet = try perennial("run", "Pipelines/nightly.yaml", "--quiet", "--now", "2026-01-06T02:00:00Z")
    #expect(quiet.status == 0)
    #expect(quiet.out.isEmpty && quiet.err.isEmpty, "cron hears nothing of a quiet night")
    #expect(try perennial("doctor", "--offline").status == 0)
  }

  @Test func checkJudgesOneAddress() throws {
    let web = try Rehearsal(hosts: 1, pages: 1)
    let good = try Program.run(["check", "--config", "night.yaml", "http://h0.test/p0.html"], in: web.folder)
    #expect(good.status == 0, "\(good.err)")
    #expect(good.out.hasPrefix("ok "))
    let bad = try Program.run(["check", "--config", "night.yaml", "--json", "http://h0.test/none"], in: web.folder)
    #expect(bad.status == 1)
    #expect(bad.out.contains(#""outcome":"not-found""#))
  }

  @Test func readShowsOnePage() throws {
    let web = try Rehearsal(hosts: 1, pages: 1)
    func read(_ arguments: String...) throws -> Program.Output {
      try Program.run(["read", "--config", "night.yaml"] + arguments, in: web.folder)
    }
    let card = try read("http://h0.test/p0.html")
    #expect(card.status == 0, "\(card.err)")
    #expect(card.out.hasPrefix("outcome     ok  [HTTP 200]\ntitle "))
    #expect(try read("--json", "http://h0.test/p0.html").out.contains(#""outcome": "ok""#))
    #expect(try !read("--text", "http://h0.test/p0.html").out.isEmpty)
    let gone = try read("--markdown", "http://h0.test/none")
    #expect(gone.status == 1)
    #expect(gone.out.isEmpty)
    #expect(gone.err.contains("not-found"))
    let piped = try Program.run(
      ["read", "--text", "-"], in: web.folder, input: "<p>Wind the warp before you thread the loom, slowly.</p>")
    #expect(piped.out == "Wind the warp before you thread the loom, slowly.\n")
    #expect(try Program.run(["read", "none.html"], in: web.folder).status == 2)
  }

  @Test func theWorkerAnswersEveryLine() throws {
    let web = try Rehearsal(hosts: 2, pages: 5)
    let lines = (0..<10).map { #"{"id":"\#($0)","url":"http://h\#($0 % 2).test/p\#($0 / 2).html"}"# }
    let output = try Program.run(
      ["worker", "check", "--config", "night.yaml"], in: web.folder,
      input: lines.joined(separator: "\n") + "\n{broken\n")
    #expect(output.status == 0, "\(output.err)")
    let answers = output.out.split(separator: "\n")
    #expect(answers.count == 11)
    #expect(answers.filter { $0.contains(#""outcome":"ok""#) }.count == 10)
    #expect(answers.filter { $0.contains(#""error""#) }.count == 1)
  }
}
