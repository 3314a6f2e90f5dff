import Glibc
import Model
import Synchronization
import TestSupport
import Testing
import Web

@testable import Fetch

/// What is sent, what is kept for the next exchange, and how exchanges end early.
@Suite struct ExchangeTests {
  @Test func theRequestIsPlainAndHonest() throws {
    let server = try LoopbackServer(site: ["/a%20b": LoopbackReply(text: "x")])
    _ = try Probe { $0.userAgent = "Perennial/1.0 (test)" }.fetch(server.origin + "/a%20b?q=%C3%A4")
    let request = try #require(server.requests.first)
    #expect(request.method == "GET")
    #expect(request.target == "/a%20b?q=%C3%A4")
    #expect(request["user-agent"] == "Perennial/1.0 (test)")
    #expect(request["accept-encoding"] == "gzip, deflate, br, zstd")
    #expect(request["accept"]?.hasPrefix("text/html") == true)
    for absent in ["cookie", "referer", "authorization", "if-none-match", "if-modified-since", "expect"] {
      #expect(request[absent] == nil)
    }
  }

  @Test func validatorsAskWhetherThePageChanged() throws {
    let server = try LoopbackServer { request, connection in
      connection.send(request["if-none-match"] == "W/\"7\"" ? LoopbackReply(304) : LoopbackReply(text: "new"))
    }
    let probe = try Probe()
    let validators = Validators(etag: "W/\"7\"", lastModified: "Mon, 05 Jan 2026 02:00:00 GMT")
    let result = try probe.fetch(server.origin + "/", validators: validators)
    #expect(result.response?.status == 304)
    #expect(result.response?.body == [])
    #expect(server.requests.first?["if-modified-since"] == "Mon, 05 Jan 2026 02:00:00 GMT")
    // The handle is used again; nothing of the last request stays.
    #expect(try probe.fetch(server.origin + "/").response?.status == 200)
    #expect(server.requests.last?["if-none-match"] == nil)
  }

  @Test func validatorsWithLineBreaksAreNotSent() throws {
    let server = try LoopbackServer(site: ["/": LoopbackReply(text: "x")])
    _ = try Probe().fetch(server.origin + "/", validators: Validators(etag: "\"a\"\r\nX-Injected: b"))
    #expect(server.requests.first?["x-injected"] == nil)
    #expect(server.requests.first?["if-none-match"] == nil)
  }

  @Test func cookiesLastForOneVisit() throws {
    let server = try LoopbackServer { request, connection in
      connection.send(
        request["cookie"] == "seen=1"
          ? LoopbackReply(text: "welcome") : .redirect(to: "/", fields: [("Set-Cookie", "seen=1; Path=/")]))
    }
    let probe = try Probe()
    let first = try probe.fetch(server.origin + "/")
    #expect(first.response?.status == 302)
    #expect(first.cookies.count == 1)
    let second = try probe.fetch(server.origin + "/", cookies: first.cookies)
    #expect(second.response?.body == Array("welcome".utf8))
    #expect(second.cookies.isEmpty)
    // Another visit over the same handle and connection knows nothing of it.
    #expect(try probe.fetch(server.origin + "/").response?.status == 302)
    #expect(server.connections == 1)
  }

  @Test func cookiesGoToTheirHostOnly() throws {
    let server = try LoopbackServer(site: ["/": LoopbackReply(text: "x")])
    let probe = try Probe { $0.connectTo = .init(address: "127.0.0.1", port: server.port) }
    _ = try probe.fetch("http://b.test/", cookies: ["a.test\tFALSE\t/\tFALSE\t0\tseen\t1"])
    #expect(server.requests.first?["cookie"] == nil)
  }

  @Test func connectionsAreUsedAgain() throws {
    let server = try LoopbackServer(site: ["/": LoopbackReply(text: "x")])
    let probe = try Probe()
    for _ in 0..<20 { #expect(try probe.fetch(server.origin + "/").response?.status == 200) }
    #expect(server.connections == 1)
    #expect(server.requests.count == 20)
  }

  @Test func aConnectionThatTheServerClosedMeanwhileIsReplaced() throws {
    let server = try LoopbackServer { _, connection in
      connection.send(LoopbackReply(text: "x"))
      connection.close()
    }
    let probe = try Probe()
    for _ in 0..<5 { #expect(try probe.fetch(server.origin + "/").response?.completeness == .complete) }
    #expect(server.connections == 5)
  }

  @Test func plainHTTPOnAnHTTPSPortIsAHandshakeFailure() throws {
    let server = try LoopbackServer(raw: { $0.send("220 mail.test ESMTP\r\n") })
    let result = try Probe().fetch("https://127.0.0.1:\(server.port)/")
    #expect(result.failure?.kind == .tlsHandshake)
  }

  @Test func aHandshakeThatNeverEndsIsAConnectTimeout() throws {
    let server = try LoopbackServer(raw: { $0.waitForClose() })
    let result = try Probe { $0.connectTimeout = 0.1 }.fetch("https://127.0.0.1:\(server.port)/")
    #expect(result.failure?.kind == .connectTimeout)
  }

  @Test func manyExchangesAtOnceAllEnd() throws {
    let server = try LoopbackServer { request, connection in connection.send(LoopbackReply(text: request.path)) }
    let probe = try Probe()
    for id in 1...100 as ClosedRange<UInt64> {
      probe.transport.start(ExchangeRequest(id: id, url: "\(server.origin)/\(id)", maxBody: 1000))
    }
    let results = probe.results(100)
    #expect(Set(results.map(\.id)) == Set(1...100))
    #expect(results.allSatisfy { $0.response?.body == Array("/\($0.id)".utf8) })
  }

  @Test func nothingFollowsACancelledExchange() throws {
    let server = try LoopbackServer { request, connection in
      if request.path == "/hang" { connection.waitForClose() } else { connection.send(LoopbackReply(text: "x")) }
    }
    let probe = try Probe()
    probe.transport.start(ExchangeRequest(id: 7, url: server.origin + "/hang", maxBody: 1000))
    while server.requests.isEmpty { _ = probe.transport.poll(milliseconds: 5) }
    probe.transport.start(ExchangeRequest(id: 8, url: "ftp://a.test/", maxBody: 1000))
    probe.transport.cancel(7)
    probe.transport.cancel(8)
    probe.transport.cancel(9)
    probe.transport.start(ExchangeRequest(id: 10, url: server.origin + "/", maxBody: 1000))
    #expect(probe.results(1).map(\.id) == [10])
    #expect(probe.transport.poll(milliseconds: 0).isEmpty)
  }

  @Test func aTransportReleasedInTheMiddleOfThingsClosesThem() throws {
    let server = try LoopbackServer { _, connection in connection.waitForClose() }
    do {
      let probe = try Probe()
      probe.transport.start(ExchangeRequest(id: 1, url: server.origin + "/", maxBody: 1000))
      while server.requests.isEmpty { _ = probe.transport.poll(milliseconds: 5) }
    }
    server.stop()
  }

  @Test func wakingEndsAPoll() throws {
    let probe = try Probe()
    let waker = probe.transport.waker
    waker.wake()
    waker.wake()
    let start = probe.transport.now
    #expect(probe.transport.poll(milliseconds: 60_000).isEmpty)
    #expect(probe.transport.now - start < 30)
    #expect(probe.transport.poll(milliseconds: 0).isEmpty)
  }

  @Test func wakingWorksFromAnotherThreadAndAfterTheEnd() async throws {
    var probe: Probe? = try Probe()
    let waker = try #require(probe?.transport.waker)
    let task = Task.detached { waker.wake() }
    #expect(probe?.transport.poll(milliseconds: 60_000).isEmpty == true)
    await task.value
    probe = nil
    waker.wake()
  }

  @Test func aServerThatSaysNothingTimesOut() throws {
    let server = try LoopbackServer { _, connection in connection.waitForClose() }
    let result = try Probe { $0.timeout = 0.1 }.fetch(server.origin + "/")
    #expect(result.failure?.kind == .timeout)
    #expect(result.milliseconds >= 90)
    #expect(result.address == "127.0.0.1")
  }

  @Test func aBodyThatDripsTimesOutButAStatusStands() throws {
    let server = try LoopbackServer { request, connection in
      connection.send("HTTP/1.1 \(request.path.dropFirst()) X\r\nContent-Length: 900\r\n\r\nabc")
      connection.waitForClose()
    }
    let probe = try Probe { $0.timeout = 0.1 }
    #expect(try probe.fetch(server.origin + "/200").failure?.kind == .timeout)
    #expect(try probe.fetch(server.origin + "/404").response?.status == 404)
  }

  @Test func aClosedPortIsRefused() throws {
    let result = try Probe().fetch("http://127.0.0.1:\(LoopbackServer.closedPort())/")
    #expect(result.failure?.kind == .connectionRefused)
    #expect(result.address == nil)
  }

  @Test(arguments: [Failure.Kind.nameNotFound, .resolverUnavailable])
  func theResolversWordIsHandedOn(kind: Failure.Kind) throws {
    let probe = try Probe(names: ["a.test": .failure(Failure(kind, "a.test"))])
    #expect(try probe.fetch("http://a.test/").failure?.kind == kind)
  }

  @Test func aResolverThatDoesNotAnswerHoldsUpNobody() throws {
    let server = try LoopbackServer(site: ["/": LoopbackReply(text: "x")])
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let reading = ends[0]
    defer { for end in ends { close(end) } }
    var configuration = FetchConfiguration()
    configuration.allowAddresses = try [#require(CIDR("127.0.0.1/32"))]
    configuration.connectTimeout = 0.05
    let transport = try CurlTransport(configuration: configuration) { _ in
      var byte: UInt8 = 0
      _ = read(reading, &byte, 1)
      return .addresses(["127.0.0.1"])
    }
    defer { write(ends[1], "x", 1) }
    transport.start(ExchangeRequest(id: 1, url: "http://slow.test/", maxBody: 1000))
    transport.start(ExchangeRequest(id: 2, url: server.origin + "/", maxBody: 1000))
    var results: [ExchangeResult] = []
    while results.count < 2 { results += transport.poll(milliseconds: 1000) }
    #expect(results.map(\.id) == [2, 1])
    #expect(results.last?.failure?.kind == .resolverUnavailable)
  }

  @Test func oneHostIsLookedUpOnceForManyExchanges() throws {
    let server = try LoopbackServer(site: ["/": LoopbackReply(text: "x")])
    let lookups = Mutex(0)
    var configuration = FetchConfiguration()
    configuration.allowAddresses = try [#require(CIDR("127.0.0.1/32"))]
    let transport = try CurlTransport(configuration: configuration) { _ in
      lookups.withLock { $0 += 1 }
      return .addresses(["127.0.0.1"])
    }
    for id in 1...8 as ClosedRange<UInt64> {
      transport.start(ExchangeRequest(id: id, url: "http://a.test:\(server.port)/", maxBody: 1000))
    }
    var results: [ExchangeResult] = []
    while results.count < 8 { results += transport.poll(milliseconds: 1000) }
    #expect(results.allSatisfy { $0.response?.status == 200 })
    #expect(lookups.withLock { $0 } == 1)
  }
}
