import Model
import Synchronization
import Testing

@testable import Fetch

struct FetcherTests {
  private func with<R: Sendable>(
    _ configuration: FetchConfiguration = .quick, script: @escaping ScriptedTransport.Script = { _ in page() },
    _ body: (Fetcher) async throws -> R
  ) async throws -> R {
    let signal = ScriptedTransport.Signal()
    return try await withFetcher(
      configuration, transport: { (ScriptedTransport(signal: signal, script: script), signal) }, body)
  }

  private static func page(_ body: String = "") -> Capture.Ending {
    .response(Response(status: 200, body: Array(body.utf8)))
  }

  private static func visits(_ count: Int, hosts: Int = 10) -> [Visit] {
    (0..<count).map { Visit(id: "r\($0)", url: "http://h\($0 % hosts).test/\($0)") }
  }

  @Test(arguments: [1, 2, 8]) func everyCaptureIsReceivedOnce(readers: Int) async throws {
    let seen = SharedValue<[ResourceID: Int]>([:])
    let most = SharedValue((now: 0, most: 0))
    try await with { fetcher in
      await fetcher.crawl(Self.visits(500), readers: readers) { visit, capture in
        most.withLock {
          $0.now += 1
          $0.most = max($0.most, $0.now)
        }
        #expect(capture.url == visit.url && capture.response?.status == 200)
        await Task.yield()
        seen.withLock { $0[visit.id, default: 0] += 1 }
        most.withLock { $0.now -= 1 }
      }
    }
    #expect(seen.withLock { $0.count == 500 && $0.values.allSatisfy { $0 == 1 } })
    #expect(most.withLock { $0.most } <= readers)
  }

  @Test func nothingToDoReturns() async throws {
    try await with { await $0.crawl([], readers: 4) { _, _ in Issue.record("nothing to receive") } }
  }

  @Test func aReaderMayFetchWhileAllPlacesAreTaken() async throws {
    var configuration = FetchConfiguration.obedient
    configuration.concurrency = 1
    let statuses = SharedValue<[Int?]>([])
    try await with(configuration) { fetcher in
      await fetcher.crawl(Self.visits(30, hosts: 3), readers: 4) { visit, _ in
        let more = await fetcher.fetch(Visit(id: visit.id, url: "http://more.test/\(visit.id)"))
        statuses.withLock { $0.append(more.response?.status) }
      }
    }
    #expect(statuses.withLock { $0 } == Array(repeating: 200, count: 30))
  }

  @Test func delaysPassInTheTransportsTime() async throws {
    var configuration = FetchConfiguration.quick
    configuration.perHostDelay = 20
    let count = SharedValue(0)
    try await with(configuration) { fetcher in
      await fetcher.crawl(Self.visits(20, hosts: 1), readers: 2) { _, _ in count.withLock { $0 += 1 } }
      #expect(fetcher.progress.delivered <= 20)
    }
    #expect(count.withLock { $0 } == 20)
  }

  @Test func cancellingACrawlEndsItsVisitsAndNoOthers() async throws {
    let kinds = SharedValue<[Failure.Kind?]>([])
    let others = SharedValue(0)
    let started = SharedValue(0)
    try await with(script: { request in
      started.withLock { $0 += 1 }
      return request.url.contains("//h") ? nil : Self.page()
    }) { fetcher in
      let crawl = Task {
        await fetcher.crawl(Self.visits(300), readers: 3) { _, capture in
          kinds.withLock { $0.append(capture.failure?.kind) }
        }
      }
      while started.withLock({ $0 }) < 10 { await Task.yield() }
      async let other: Void = fetcher.crawl([Visit(id: "o", url: "http://other.test/")], readers: 1) { _, capture in
        others.withLock { $0 += capture.response == nil ? 0 : 1 }
      }
      crawl.cancel()
      await crawl.value
      await other
    }
    #expect(kinds.withLock { $0.count == 300 && $0.allSatisfy { $0 == .deadline } })
    #expect(others.withLock { $0 } == 1)
  }

  @Test func aCrawlCancelledBeforeItBeginsStillHandsEverythingOver() async throws {
    let count = SharedValue(0)
    try await with(script: { _ in nil }) { fetcher in
      let crawl = Task {
        while !Task.isCancelled { await Task.yield() }
        await fetcher.crawl(Self.visits(50), readers: 2) { _, _ in count.withLock { $0 += 1 } }
        let more = await fetcher.fetch(Visit(id: "f", url: "http://f.test/"))
        #expect(more.failure?.kind == .deadline)
      }
      crawl.cancel()
      await crawl.value
    }
    #expect(count.withLock { $0 } == 50)
  }

  @Test func cancellingAFetchEndsIt() async throws {
    let started = SharedValue(false)
    try await with(script: { _ in
      started.withLock { $0 = true }
      return nil
    }) { fetcher in
      let fetch = Task { await fetcher.fetch(Visit(id: "f", url: "http://f.test/")) }
      while !started.withLock({ $0 }) { await Task.yield() }
      fetch.cancel()
      #expect(await fetch.value.failure?.kind == .deadline)
    }
  }

  @Test func leavingTheBodyEndsWhatIsStillWaiting() async throws {
    let started = SharedValue(false)
    let (fetch, crawl, fetcher) = try await with(script: { _ in
      started.withLock { $0 = true }
      return nil
    }) { fetcher in
      let fetch = Task { await fetcher.fetch(Visit(id: "f", url: "http://f.test/")) }
      let crawl = Task {
        let count = SharedValue(0)
        await fetcher.crawl(Self.visits(2_000), readers: 2) { _, capture in
          count.withLock { $0 += capture.failure?.kind == .deadline ? 1 : 0 }
        }
        return count.withLock { $0 }
      }
      while !started.withLock({ $0 }) { await Task.yield() }
      return (fetch, crawl, fetcher)
    }
    #expect(await fetch.value.failure?.kind == .deadline)
    #expect(await crawl.value == 2_000)
    #expect(await fetcher.fetch(Visit(id: "g", url: "http://g.test/")).failure?.kind == .deadline)
    let late = SharedValue(0)
    await fetcher.crawl(Self.visits(3), readers: 2) { _, _ in late.withLock { $0 += 1 } }
    #expect(late.withLock { $0 } == 3)
  }

  private struct Fault: Error, Equatable {}

  @Test func faultsOfTheTransportAndTheBodyAreThrown() async {
    await #expect(throws: Fault()) {
      try await withFetcher(.quick, transport: { throw Fault() }) { _ in }
    }
    await #expect(throws: Fault()) { try await with { _ in throw Fault() } }
  }

  @Test func theThreadIsNotWokenForReleasesThatNobodyWaitsFor() async throws {
    let signal = ScriptedTransport.Signal()
    try await withFetcher(.quick, transport: { (ScriptedTransport(signal: signal) { _ in Self.page() }, signal) }) {
      await $0.crawl(Self.visits(200), readers: 1) { _, _ in }
    }
    #expect(signal.wakes.withLock { $0 } <= 20)
  }
}
