import Model
import TestSupport
import Testing
import Web

@testable import Fetch

/// The machine, the thread and libcurl together, against a server on the loopback device.
struct FetcherOverCurlTests {
  private func configuration(_ server: LoopbackServer) -> FetchConfiguration {
    var configuration = FetchConfiguration.obedient
    configuration.connectTo = FetchConfiguration.Endpoint(address: server.address, port: server.port)
    configuration.allowAddresses = [CIDR("127.0.0.0/8")].compactMap { $0 }
    return configuration
  }

  @Test func aSmallNight() async throws {
    let server = try LoopbackServer { request, connection in
      switch (request.host, request.path) {
      case ("rules.test", "/robots.txt"):
        connection.send(LoopbackReply(text: "User-agent: Perennial\nDisallow: /private\n"))
      case (_, "/robots.txt"): connection.send(LoopbackReply(404))
      case (_, "/moved"): connection.send(.redirect(301, to: "http://new.test/page"))
      case (_, "/bounce"):
        connection.send(
          request["cookie"] == nil
            ? .redirect(to: "/bounce", fields: [("Set-Cookie", "seen=1")]) : LoopbackReply(text: "in"))
      case (_, "/flaky"): connection.send(LoopbackReply(request.number == 1 ? 500 : 200, text: "up"))
      case (_, "/local"): connection.send(.redirect(to: "file:///etc/passwd"))
      default: connection.send(LoopbackReply(text: request.host + request.path))
      }
    }
    let addresses = [
      "http://a.test/page", "http://rules.test/private/x", "http://rules.test/open", "http://a.test/moved",
      "http://b.test/bounce", "http://b.test/flaky", "http://a.test/local",
    ]
    let captures = SharedValue<[String: Capture]>([:])
    try await withFetcher(configuration(server)) { fetcher in
      let visits = addresses.enumerated().map { Visit(id: "r\($0.offset)", url: $0.element) }
      await fetcher.crawl(visits, readers: 2) { visit, capture in captures.withLock { $0[visit.url] = capture } }
      let probe = await fetcher.fetch(Visit(id: "probe", url: "http://a.test/probe"))
      #expect(probe.response?.body == Array("a.test/probe".utf8))
    }
    let seen = captures.withLock { $0 }
    #expect(seen["http://a.test/page"]?.response?.body == Array("a.test/page".utf8))
    #expect(
      seen["http://rules.test/private/x"]?.failure
        == Failure(.robotsDisallowed, "robots.txt line 2: Disallow: /private"))
    #expect(seen["http://rules.test/open"]?.response?.status == 200)
    #expect(seen["http://a.test/moved"]?.finalURL == "http://new.test/page")
    #expect(seen["http://b.test/bounce"]?.response?.body == Array("in".utf8))
    #expect(seen["http://b.test/flaky"]?.response?.status == 200)
    #expect(seen["http://b.test/flaky"]?.attempts == 2)
    #expect(seen["http://a.test/local"]?.failure?.kind == .refusedByPolicy)
    #expect(seen.count == addresses.count)
    #expect(server.requests.filter { $0.path == "/robots.txt" }.count == 4)
    #expect(server.requests.allSatisfy { !$0.path.hasPrefix("/private") })
  }

  @Test func aCrawlIsCancelledWhileAServerHangs() async throws {
    let started = SharedValue(false)
    let server = try LoopbackServer { _, connection in
      started.withLock { $0 = true }
      connection.waitForClose()
    }
    let kinds = SharedValue<[Failure.Kind?]>([])
    try await withFetcher(configuration(server)) { fetcher in
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          await fetcher.crawl(
            [Visit(id: "a", url: "http://a.test/"), Visit(id: "b", url: "http://a.test/b")], readers: 1
          ) {
            _, capture in kinds.withLock { $0.append(capture.failure?.kind) }
          }
        }
        while !started.withLock({ $0 }) { await Task.yield() }
        group.cancelAll()
      }
    }
    #expect(kinds.withLock { $0 } == [.deadline, .deadline])
  }
}
