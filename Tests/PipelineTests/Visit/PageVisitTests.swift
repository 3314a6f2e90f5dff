import Assessment
import Fetch
import Model
import Synchronization
import Testing

@testable import Pipeline

struct PageVisitTests {
  private func visit(_ web: FakeWeb, _ url: String) async -> PageVisit.Result {
    await PageVisit(fetcher: web).judge(await web.fetch(Visit(id: "a", url: url)), title: nil, lastGood: nil)
  }

  private func refresh(to url: String) -> FakeWeb.Answer {
    .page("<title>Moved</title><meta http-equiv=refresh content='0; url=\(url)'>")
  }

  @Test func aRefreshIsFollowedToItsPage() async {
    let web = FakeWeb()
    web.answers["http://h.test/a"] = refresh(to: "/b")
    web.answers["http://h.test/b"] = refresh(to: "/c")
    web.answers["http://h.test/c"] = .page(TestCatalog.html("c"))
    let result = await visit(web, "http://h.test/a")
    #expect(result.verdict.outcome == .redirected)
    #expect(result.verdict.finalURL == "http://h.test/c")
    #expect(result.verdict.hops.map(\.kind) == [.metaRefresh, .metaRefresh])
    #expect(result.verdict.hops.map(\.location) == ["http://h.test/b", "http://h.test/c"])
    #expect(result.capture.url == "http://h.test/a")
    #expect(result.reading?.title?.value == "Lesson c")
  }

  @Test func refreshesInACircleEnd() async throws {
    let web = FakeWeb()
    web.answers["http://h.test/a"] = refresh(to: "/b")
    web.answers["http://h.test/b"] = refresh(to: "/a")
    let result = await visit(web, "http://h.test/a")
    #expect(result.verdict.outcome == .redirectLoop)
    #expect(web.asked.count <= 3)
    let evidence = try #require(result.verdict.evidence.first)
    #expect(evidence.quote != nil || evidence.source != nil)
  }

  @Test func aChainOfRefreshesWithoutEndIsBounded() async throws {
    let web = FakeWeb()
    for step in 0..<100 { web.answers["http://h.test/\(step)"] = refresh(to: "/\(step + 1)") }
    let result = await visit(web, "http://h.test/0")
    #expect(result.verdict.outcome == .redirectLoop)
    #expect(web.asked.count <= 13)
    #expect(result.verdict.evidence.contains { $0.quote != nil || $0.source != nil })
  }

  @Test func whatIsNoAddressIsRefusedWithEvidence() async throws {
    let capture = Capture(url: "http://[::1", ending: .failure(Failure(.refusedByPolicy)))
    let result = await PageVisit(fetcher: FakeWeb()).judge(capture, title: nil, lastGood: nil)
    #expect(result.verdict.outcome == .refusedByPolicy)
    let evidence = try #require(result.verdict.evidence.first)
    #expect(evidence.quote == "http://[::1" && evidence.source == "registered address")
  }

  /// Twenty weak pages of one folder at once: their host is asked once what it gives for an address that cannot exist.
  @Test func aHostIsProbedOnceForAllItsPages() async {
    let web = FakeWeb()
    let page = PageVisit(fetcher: web)
    let weak = "<title>Harbour</title><p>Welcome to the harbour, dear visitor.</p>"
    for number in 0..<20 { web.answers["http://h.test/docs/\(number).html"] = .page(weak) }
    await withTaskGroup(of: Outcome.self) { group in
      for number in 0..<20 {
        group.addTask {
          let capture = await web.fetch(Visit(id: "\(number)", url: "http://h.test/docs/\(number).html"))
          return await page.judge(capture, title: nil, lastGood: nil).verdict.outcome
        }
      }
      for await outcome in group { #expect(outcome == .ok) }
    }
    #expect(web.asked.filter { $0.contains("perennial-probe") }.count == 1)
  }

  @Test func probesAreAskedOncePerKey() async {
    let cache = ProbeCache()
    let asked = Cursor()
    await withDiscardingTaskGroup { group in
      for number in 0..<60 {
        let key = "http://h\(number % 3).test/"
        group.addTask {
          let facts = await cache.facts(for: key) {
            _ = asked.next()
            await Task.yield()
            return .init(status: 404, finalURL: key)
          }
          #expect(facts.finalURL == key)
        }
      }
    }
    #expect(asked.next() == 3)
  }

  @Test func whatAMemoryHoldsIsNotAsked() async {
    let kept = Mutex<[String]>([])
    let cache = ProbeCache(
      memory: .init(
        recall: { $0 == "known" ? .init(status: 200, finalURL: "remembered") : nil },
        keep: { key, _ in kept.withLock { $0.append(key) } }))
    let known = await cache.facts(for: "known") { .init(status: 404, finalURL: "asked") }
    let new = await cache.facts(for: "new") { .init(status: 404, finalURL: "asked") }
    let failed = await cache.facts(for: "failed") { .init(status: nil, finalURL: "asked") }
    #expect(known.finalURL == "remembered" && new.finalURL == "asked" && failed.status == nil)
    #expect(kept.withLock { $0 } == ["new"])
  }

  /// A run that is stopped does not wait for a host that is slow to answer a probe.
  @Test func aStopEndsAProbe() async {
    let cache = ProbeCache()
    let task = Task {
      await cache.facts(for: "key") {
        while !Task.isCancelled { await Task.yield() }
        return .init(status: nil, finalURL: "")
      }
    }
    task.cancel()
    #expect(await task.value.status == nil)
  }
}
