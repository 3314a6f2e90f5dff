import Foundation
import Testing

/// Moves end as a patch of the registry, or in the registry itself.
@Suite(.serialized)
struct ProposeTests {
  @Test func movesArePatchedOrWritten() throws {
    let web = try Rehearsal(hosts: 3, pages: 3)
    try web.override([(host: "h0.test", path: "/p0.html", kind: "redirect", argument: "301 http://h1.test/new.html")])
    try web.write("sites/h1.test/new.html", Rehearsal.page(0, 0))
    func propose(_ arguments: String...) throws -> Program.Output {
      try Program.run(["propose", "night.yaml"] + arguments, in: web.folder)
    }
    #expect(try propose().status == 2, "no night has run yet")
    for day in 0...2 { #expect(try web.night(day).status == 0) }
    let before = try web.read("registry/all.yaml")

    let patch = try propose()
    #expect(patch.status == 0, "\(patch.err)")
    #expect(patch.err.contains("proposed 1 address in 1 file"))
    #expect(patch.out.hasPrefix("--- a/registry/all.yaml\n+++ b/registry/all.yaml\n@@ -1,"))
    #expect(patch.out.contains("\n-  - {id: h0-p0, url: \"http://h0.test/p0.html\"}\n"))
    #expect(
      patch.out.contains(
        "\n+  - {id: h0-p0, url: \"http://h1.test/new.html\", aliases: [http://h0.test/p0.html]}\n"))
    #expect(try web.read("registry/all.yaml") == before)

    let json = try propose("--json")
    let object = try #require(JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
    #expect(object["patch"] as? String == patch.out)
    #expect((object["proposals"] as? [[String: Any]])?.first?["to"] as? String == "http://h1.test/new.html")

    #expect(try propose("--kind", "nonsense").status == 2)
    #expect(try propose("--only", "h0-p9").err.contains("did you mean"))
    #expect(try propose("--kind", "scheme").out.isEmpty)
    let applied = try propose("--apply")
    #expect(applied.status == 0, "\(applied.err)")
    #expect(applied.out.isEmpty)
    #expect(try web.read("registry/all.yaml") != before)
    let after = try web.read("registry/all.yaml")
    #expect(try propose("--apply").err.contains("nothing to replace"))
    #expect(try web.read("registry/all.yaml") == after)
    #expect(try web.night(3).status == 0)
    #expect(try web.health()["h0-p0"] == "ok")
  }
}
