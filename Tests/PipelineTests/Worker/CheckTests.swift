import Fetch
import Model
import TestSupport
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

  /// A page is told what the first night would tell of it: ended versions, retired names, expectations, freshness.
  @Test func saysWhatTheFirstNightWould() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      try catalog.write(
        "vocabulary.yaml",
        "retiredTerms:\n  - {term: Tool Labs, replacedBy: Toolforge, since: 2017-07}\n")
      catalog.configuration.vocabulary = folder + "/vocabulary.yaml"
      let url = TestCatalog.url("h0-p0")
      let page = TestCatalog.html("a").replacing("<title>Lesson a", with: "<title>Looms in Python 3.8")
      catalog.web.answers[url] = .page(page + "<p>Now log in to Tool Labs and start the job there.</p>")
      _ = try await catalog.night(0)
      let state = try #require(try catalog.state("h0-p0"))

      let now = TestCatalog.moment(0)
      let night = try FirstNight(catalog.configuration, at: now)
      let check = try #require(
        await CheckWorker(fetcher: catalog.web, now: now, readers: 1, night: night).check([url]).first)
      let judgement = try #require(check.judgement)
      #expect(judgement.freshness == state.freshness)
      #expect(Set(judgement.findings) == Set(state.findings))
      #expect(judgement.findings.map(\.rule).prefix(2) == [.freshVersionEOL, .contentRetiredTerm])
      let text = check.text
      #expect(text.contains("freshness   stale (version-eol), review by 2024-10-07"))
      #expect(text.contains("version.ended Python 3.8 in title +4.00"))
      #expect(text.contains("finding     warning fresh.version-eol: For Python 3.8"))
      #expect(text.contains("“Now log in to Tool Labs"))
      let json = String(decoding: check.json, as: UTF8.self)
      #expect(json.contains(#""rule":"fresh.version-eol""#) && json.contains(#""mechanism":"retired-terms""#))
      #expect(!json.contains("\n"))

      let alone = try #require(await CheckWorker(fetcher: catalog.web, now: now, readers: 1).check([url]).first)
      #expect(alone.judgement == nil)
      #expect(!String(decoding: alone.json, as: UTF8.self).contains("freshness"))
    }
  }

  @Test func anAddressThatNobodyRegisteredIsJudgedToo() async throws {
    web.answers["http://h.test/a"] = .page(TestCatalog.html("a").replacing("<title>", with: "<title>Rails 5.0: "))
    let now = TestCatalog.moment(0)
    let night = try FirstNight(PipelineConfiguration(), at: now)
    let checks = await CheckWorker(fetcher: web, now: now, readers: 1, night: night).check(
      ["http://h.test/a", "http://h.test/none"])
    #expect(checks.first?.judgement?.findings.map(\.rule).contains(.freshVersionEOL) == true)
    #expect(checks.last?.judgement?.findings.isEmpty == true)
    #expect(checks.last?.text.contains("freshness") == false)
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
