import Foundation
import Testing

/// What only several visits or the host itself can show, over nights of the built program: old addresses that meet on one
/// page, a page sent to the index of its section, a thing that its host calls removed.
@Suite(.serialized)
struct LeadingElsewhereTests {
  private static func page(_ title: String, _ text: String) -> String {
    "<!doctype html><html lang=en><title>\(title)</title><main><h1>\(title)</h1><p>\(text)</p></main></html>"
  }

  private static let index = page(
    "All our courses",
    "Pick any of forty courses in the harbour school: boats, nets, sails, tides, charts and weather. Every course has a "
      + "teacher, a room and a price, and most begin again each month.")

  private static let lesson = page(
    "How to mend a net",
    (1...12).map { number in
      "In step \(number) the mesh stick goes under loop \(number * 7), the needle round it \(number + 2) times, and the knot is "
        + "drawn tight before the next row of \(number * 3) loops begins."
    }.joined(separator: " "))

  private func findings(_ web: Rehearsal, _ id: String) throws -> [[String: Any]] {
    try web.findings().filter { $0["entry"] as? String == id }
  }

  private func rules(_ web: Rehearsal, _ id: String) throws -> [String] {
    try findings(web, id).compactMap { $0["rule"] as? String }
  }

  private func evidence(_ web: Rehearsal, _ id: String) throws -> [String] {
    try findings(web, id).flatMap { $0["evidence"] as? [[String: Any]] ?? [] }.compactMap { $0["kind"] as? String }
  }

  @Test func oldAddressesThatMeetOnOnePage() throws {
    let web = try Rehearsal(hosts: 4, pages: 4)
    try web.write("sites/h0.test/all.html", Self.index)
    try web.write("sites/h1.test/all.html", Self.index)
    #expect(try web.night(0).status == 0)
    try web.override(
      (0..<3).map { ("h0.test", "/p\($0).html", "redirect", "301 http://h0.test/all.html") } + [
        ("h1.test", "/p0.html", "redirect", "301 http://h1.test/all.html")
      ])
    for day in [1, 2, 4] { #expect(try web.night(day).status == 0) }
    let health = try web.health()
    for page in 0..<3 {
      #expect(health["h0-p\(page)"] == "suspect")
      #expect(try rules(web, "h0-p\(page)").contains("link.to-home"))
      #expect(try !rules(web, "h0-p\(page)").contains("link.moved-permanent"))
      #expect(try evidence(web, "h0-p\(page)").contains("hub.many"))
    }
    #expect(health["h0-p3"] == "ok")
    // One alone is a move like any other.
    #expect(health["h1-p0"] == "moved")
    #expect(try rules(web, "h1-p0").contains("link.moved-permanent"))
    // Two of them come back: the third is one alone.
    try web.override([("h0.test", "/p0.html", "redirect", "301 http://h0.test/all.html")])
    #expect(try web.night(5).status == 0)
    #expect(try web.health()["h0-p1"] == "ok")
    #expect(try web.health()["h0-p0"] != "broken")
  }

  @Test func aPageSentToTheIndexOfItsSection() throws {
    let web = try Rehearsal(hosts: 2, pages: 2)
    try web.write("sites/h0.test/lessons/net.html", Self.lesson)
    try web.write("sites/h0.test/lessons/index.html", Self.index)
    try web.write("sites/h1.test/lessons/net.html", Self.lesson)
    try web.write("sites/h1.test/lessons/index.html", Self.lesson)
    try web.write(
      "registry/more.yaml",
      """
      registry: more
      resources:
        - {id: net, url: "http://h0.test/lessons/net.html"}
        - {id: same-net, url: "http://h1.test/lessons/net.html"}

      """)
    #expect(try web.night(0).status == 0)
    try web.override(
      ["h0.test", "h1.test"].map { ($0, "/lessons/net.html", "redirect", "301 http://\($0)/lessons/") })
    for day in [1, 2, 4] { #expect(try web.night(day).status == 0) }
    let health = try web.health()
    #expect(health["net"] == "suspect")
    #expect(try rules(web, "net").contains("link.to-home"))
    #expect(try evidence(web, "net").contains("hub.address"))
    // The same lesson at its folder has moved.
    #expect(health["same-net"] == "moved")
    #expect(try web.night(7).status == 0)
    #expect(try web.health()["net"] == "broken")
  }

  @Test func aThingThatItsHostCallsRemoved() throws {
    let web = try Rehearsal(
      hosts: 2, pages: 2,
      further: [
        "vimeo.com/123456789/index.html": Self.lesson, "vimeo.com/987654321/index.html": Self.lesson,
        "vimeo.com/api/oembed.json": #"{"type": "video", "title": "How to mend a net"}"#,
      ])
    let film = "sites/vimeo.com/123456789/index.html"
    try web.write(
      "registry/films.yaml",
      """
      registry: films
      resources:
        - {id: film, url: "http://vimeo.com/123456789/"}
        - {id: other-film, url: "http://vimeo.com/987654321/"}

      """)
    #expect(try web.night(0).status == 0)
    #expect(try web.health()["film"] == "ok")
    // The address still answers 200, with a page that shows nothing of its own; the interface knows of nothing.
    try web.write(film, Self.page("Vimeo", "") + "<script src=/player.js></script>")
    try web.override([("vimeo.com", "/api/oembed.json", "status", "404")])
    #expect(try web.night(1).status == 0)
    #expect(try web.health()["film"] == "suspect")
    #expect(try rules(web, "film").contains("page.soft404"))
    #expect(try evidence(web, "film").contains("host.answer"))
    // An interface that says no to all proves nothing of a page with a title of its own.
    #expect(try web.health()["other-film"] == "ok")
    #expect(try !rules(web, "other-film").contains("page.soft404"))
    for day in [4, 7] { #expect(try web.night(day).status == 0) }
    #expect(try web.health()["film"] == "broken")
    #expect(try web.health()["other-film"] == "ok")
    try web.write(film, Self.lesson)
    try web.override([])
    #expect(try web.night(8).status == 0)
    #expect(try web.health()["film"] == "ok")
  }
}
