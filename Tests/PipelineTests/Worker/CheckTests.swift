import Fetch
import Model
import Testing

@testable import Pipeline

struct CheckTests {
  private let web = FakeWeb()

  @Test func answersInTheOrderAsked() async {
    web.answers["http://h.test/a"] = .page(TestCatalog.html("a"))
    web.answers["http://h.test/b"] = .moved(to: "http://h.test/a")
    let urls = ["http://h.test/b", "http://h.test/none", "http://h.test/a", "http://h.test/none"]
    let checks = await CheckWorker(fetcher: web, now: TestCatalog.moment(0), readers: 4).check(urls)
    #expect(checks.map(\.url) == urls)
    #expect(checks.map(\.verdict.outcome) == [.moved, .notFound, .ok, .notFound])
    #expect(checks.map(\.isHealthy) == [true, false, true, false])
    #expect(checks.map(\.health) == [.ok, .suspect, .ok, .suspect])
  }

  private let hostile = Check(
    id: "7", url: "http://h.test/\u{1B}[2J",
    verdict: Verdict(
      outcome: .soft404, status: 200, finalURL: "http://h.test/b",
      hops: [
        Hop(url: "http://h.test/a", status: 301, location: "http://h.test/\u{202E}b"),
        Hop(url: "http://h.test/b", status: 200, location: "http://h.test/c", kind: .metaRefresh),
      ],
      evidence: [
        Evidence(kind: "soft404.title", value: "not found", quote: "Not\r\nfound \u{1B}]0;x\u{7}\"", source: "title"),
        Evidence(kind: "http.status", value: "200"),
      ]), health: .suspect, at: TestCatalog.moment(0))

  @Test(arguments: [
    (9, "9 days left (until 2026-01-14T02:00:00Z)"), (-3, "over for 3 days (until 2026-01-02T02:00:00Z)"),
  ])
  func certificatesAreShown(_ day: Int, _ words: String) async throws {
    let certificate = Certificate(
      host: "h.test", issuer: "Example \u{1B}Trust", notBefore: TestCatalog.moment(-80),
      notAfter: TestCatalog.moment(day))
    web.answers["http://h.test/a"] = day < 0 ? .failure(.tlsExpired) : .page(TestCatalog.html("a"))
    web.certificates["http://h.test/a"] = certificate
    let checks = await CheckWorker(fetcher: web, now: TestCatalog.moment(0), readers: 1).check(["http://h.test/a"])
    let check = try #require(checks.first)
    #expect(check.text.contains("  certificate: h.test, \(words), issued by Example "))
    #expect(!check.text.contains("\u{1B}"))
    // Among the evidence only where it is at fault.
    #expect(check.verdict.evidence.contains { $0.kind == "tls.certificate" } == (day < 0))
  }

  @Test func jsonIsOneLineWithSortedKeys() {
    #expect(
      String(decoding: hostile.json, as: UTF8.self)
        == #"{"evidence":[{"detail":"not found: Not\r\nfound \u001b]0;x\u0007\"","rule":"soft404.title","#
        + #""source":"title"},{"detail":"200","rule":"http.status","source":null}],"final_url":"http://h.test/b","#
        + #""health":"suspect","hops":[{"kind":"http","location":"http://h.test/"# + "\u{202E}"
        + #"b","status":301,"url":"http://h.test/a"},{"kind":"meta-refresh","location":"http://h.test/c","#
        + #""status":200,"url":"http://h.test/b"}],"id":"7","outcome":"soft-404","status":200,"#
        + #""url":"http://h.test/\u001b[2J"}"#)
  }

  @Test func textCannotSteerATerminal() {
    let lines = hostile.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 5)
    #expect(!hostile.text.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    #expect(lines[0].hasPrefix("soft-404  http://h.test/"))
    #expect(lines[2].hasSuffix("(meta-refresh)"))
    #expect(lines[3].contains("soft404.title: not found") && lines[3].hasSuffix("(title)"))
    #expect(lines[4] == "  http.status: 200")
  }
}
