import Foundation
import Testing

/// A page that is gone is found in a web archive on loopback.
@Suite(.serialized)
struct RepairTests {
  @Test func aDatedCopyIsProposed() throws {
    let web = try Rehearsal(
      hosts: 3, pages: 3, fetch: "archive: {timemap: \"http://h2.test/timemap?url={url}\", perNight: 2}")
    try web.write("sites/h2.test/2025/p0.html", Rehearsal.page(0, 0))
    try web.write(
      "sites/h2.test/2026/p0.html",
      "<html lang=en><title>404 Not Found</title><h1>404 Not Found</h1><p>There is no such page.</p></html>")
    try web.write(
      "sites/h2.test/timemap",
      """
      <http://h0.test/p0.html>; rel="original",
      <http://h2.test/timemap>; rel="self"; type="application/link-format",
      <http://h2.test/timemaps/1>; rel="timemap"; type="application/link-format"
       ; from="Sat, 01 Jan 2000 00:00:00 GMT"; until="Tue, 31 Dec 2024 00:00:00 GMT",
      <http://h2.test/timemaps/2>; rel="timemap"; type="application/link-format"
       ; from="Wed, 01 Jan 2025 00:00:00 GMT"; until="Sun, 04 Jan 2026 00:00:00 GMT"
      """)
    try web.write("sites/h2.test/timemaps/1", "<http://h0.test/p0.html>; rel=\"original\"")
    try web.write(
      "sites/h2.test/timemaps/2",
      """
      <http://h2.test/2025/p0.html>; rel="first memento"; datetime="Mon, 01 Dec 2025 00:00:00 GMT",
      <http://h2.test/2026/p0.html>; rel="last memento"; datetime="Sun, 04 Jan 2026 00:00:00 GMT"
      """)
    #expect(try web.night(0).status == 0)
    try web.override([(host: "h0.test", path: "/p0.html", kind: "status", argument: "404")])
    for day in [1, 4, 7, 8] { #expect(try web.night(day).status == 0) }
    #expect(try web.health()["h0-p0"] == "broken")
    let finding = try #require(
      try web.findings().first { $0["entry"] as? String == "h0-p0" && $0["rule"] as? String == "link.broken" })
    let suggestion = try #require(finding["suggestion"] as? [String: Any])
    #expect(suggestion["action"] as? String == "replace")
    #expect(suggestion["url"] as? String == "http://h2.test/2025/p0.html")
    let usual = try Program.run(["propose", "night.yaml"], in: web.folder)
    #expect(usual.out.isEmpty, "what is only a copy is written when it is asked for")
    let asked = try Program.run(["propose", "night.yaml", "--kind", "vanished"], in: web.folder)
    #expect(asked.out.contains("url: \"http://h2.test/2025/p0.html\""))
  }
}
