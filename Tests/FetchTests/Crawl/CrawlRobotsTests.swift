import Model
import Testing

@testable import Fetch

struct CrawlRobotsTests {
  private func run(
    _ urls: [String], _ configuration: FetchConfiguration = .obedient, _ server: @escaping (String) -> Reply
  ) -> Simulation {
    let simulation = Simulation(configuration) { request, _ in server(request.url) }
    simulation.add(urls)
    simulation.run()
    return simulation
  }

  static let table: [(Reply, Failure.Kind?, Int)] = [
    (.page(body: "User-agent: *\nDisallow: /private"), nil, 1),
    (.page(body: "User-agent: *\nDisallow: /"), .robotsDisallowed, 1),
    (.page(body: "User-agent: Perennial\nDisallow: /\n\nUser-agent: *\nAllow: /"), .robotsDisallowed, 1),
    (.page(body: "User-agent: Other\nDisallow: /"), nil, 1),
    (.page(body: "<!DOCTYPE html><html><body>Welcome</body></html>"), nil, 1),
    (.page(204), nil, 1), (.page(404), nil, 1), (.page(401), nil, 1), (.page(410), nil, 1), (.page(304), nil, 1),
    (.page(403, ["cf-mitigated": "challenge"]), nil, 1),
    (.page(429), .robotsUnavailable, 2), (.page(500), .robotsUnavailable, 2), (.page(503), .robotsUnavailable, 2),
    (.page(501), .robotsUnavailable, 1),
    (.page(302), nil, 1), (.redirect("file:///etc/passwd"), .robotsUnavailable, 1),
    (.redirect("http://u:p@a.test/r"), .robotsUnavailable, 1), (.redirect("http://[x"), nil, 1),
    (.failure(.nameNotFound), .nameNotFound, 1), (.failure(.connectionRefused), .connectionRefused, 2),
    (.failure(.timeout), .timeout, 2), (.failure(.tlsExpired), .tlsExpired, 1), (.failure(.local), .local, 1),
    (.failure(.refusedByPolicy), .refusedByPolicy, 1), (.failure(.protocolError), .protocolError, 1),
    (.failure(.badEncoding), .robotsUnavailable, 1),
  ]

  @Test(arguments: table.indices) func everyAnswerHasItsMeaning(index: Int) {
    let (reply, failure, exchanges) = Self.table[index]
    let simulation = run(["http://a.test/page"]) { $0.hasSuffix("/robots.txt") ? reply : .page() }
    #expect(simulation.failure(0) == failure)
    #expect((simulation.status(0) == 200) == (failure == nil))
    #expect(simulation.requests.count == exchanges + (failure == nil ? 1 : 0))
    #expect(simulation.machine.isIdle)
  }

  @Test func theRuleIsQuoted() {
    let simulation = run(["http://a.test/private/x"]) {
      $0.hasSuffix("/robots.txt") ? .page(body: "User-agent: *\nDisallow: /private") : .page()
    }
    #expect(simulation.captures[0]?.failure?.detail == "robots.txt line 2: Disallow: /private")
    #expect(simulation.captures[0]?.attempts == 0)
  }

  @Test func oneFetchServesAnOriginAndOriginsAreApart() {
    let urls = [
      "http://a.test/1", "http://a.test/2", "https://a.test/1", "http://www.a.test/1", "http://a.test:8080/1",
    ]
    let simulation = run(urls) { _ in .page() }
    let robots = simulation.requests.map(\.url).filter { $0.hasSuffix("/robots.txt") }
    #expect(
      robots.sorted() == [
        "http://a.test/robots.txt", "http://a.test:8080/robots.txt", "http://www.a.test/robots.txt",
        "https://a.test/robots.txt",
      ])
    #expect(simulation.pages.count == 5)
    #expect(simulation.requests.filter { $0.url.hasSuffix("/robots.txt") }.allSatisfy { $0.maxBody == 500 << 10 })
  }

  @Test func everyHopIsCheckedAtItsOwnOrigin() {
    let simulation = run(["http://a.test/1"]) { url in
      switch url {
      case "http://a.test/1": .redirect("http://b.test/secret")
      case "http://b.test/robots.txt": .page(body: "User-agent: *\nDisallow: /secret")
      default: .page()
      }
    }
    #expect(simulation.failure(0) == .robotsDisallowed)
    #expect(simulation.captures[0]?.hops.count == 1)
    #expect(simulation.captures[0]?.finalURL == "http://b.test/secret")
    #expect(simulation.count("http://b.test/secret") == 0)
  }

  @Test func fiveRedirectsAreFollowedAndMoreMeanNoRules() {
    func chain(_ length: Int) -> Simulation {
      run(["http://a.test/page"]) { url in
        guard !url.hasSuffix("/page") else { return .page() }
        let number = url.hasSuffix("/robots.txt") ? 0 : Int(url.suffix(1)) ?? 0
        return number == length
          ? .page(body: "User-agent: *\nDisallow: /") : .redirect("http://b\(number).test/\(number + 1)")
      }
    }
    #expect(chain(5).failure(0) == .robotsDisallowed)
    #expect(chain(6).status(0) == 200)
  }

  @Test func anUnreachableRedirectTargetDisallowsForNow() {
    let simulation = run(["http://a.test/1", "http://a.test/2"]) { url in
      url == "http://a.test/robots.txt"
        ? .redirect("http://b.test/robots.txt") : url.contains("b.test") ? .failure(.connectionRefused) : .page()
    }
    #expect(simulation.failure(0) == .robotsUnavailable)
    #expect(simulation.failure(1) == .robotsUnavailable)
    #expect(simulation.count("http://a.test/robots.txt") == 1)
  }

  @Test func eachVisitOfAnUnreachableOriginTriesForItself() {
    let simulation = run(["http://a.test/1", "http://a.test/2"]) { _ in .failure(.connectTimeout, seconds: 10) }
    #expect(simulation.failure(0) == .connectTimeout && simulation.failure(1) == .connectTimeout)
    #expect(simulation.captures[0]?.attempts == 2)
    #expect(simulation.captures[0]?.milliseconds == 20_000)
    #expect(simulation.requests.count == 4)
    #expect(simulation.pages.isEmpty)
  }

  @Test func crawlDelayIsObeyed() {
    let simulation = run(["http://a.test/1", "http://a.test/2", "http://a.test/3"]) {
      $0.hasSuffix("/robots.txt") ? .page(body: "User-agent: *\nCrawl-delay: 7") : .page()
    }
    for (earlier, later) in zip(simulation.exchanges, simulation.exchanges.dropFirst()) {
      #expect(abs(later.start - earlier.end - 7) < 1e-9)
    }
  }

  @Test func ignoringSkipsIt() {
    let simulation = run(["http://a.test/1"], .quick) { _ in .page(body: "User-agent: *\nDisallow: /") }
    #expect(simulation.requests.map(\.url) == ["http://a.test/1"])
  }

  @Test func followUpsAskRobotsEvenWhenAllPlacesAreTaken() {
    var configuration = FetchConfiguration.obedient
    configuration.concurrency = 1
    let simulation = Simulation(configuration) { request, _ in
      request.url == "http://b.test/robots.txt" ? .redirect("http://c.test/robots.txt") : .page()
    }
    simulation.followUp = { $0.url == "http://a.test/1" ? Visit(id: "x", url: "http://b.test/x") : nil }
    simulation.add(["http://a.test/1", "http://b.test/2", "http://c.test/3"])
    simulation.run()
    #expect(simulation.captures.count == 4)
    #expect(simulation.captures.values.allSatisfy { $0.response?.status == 200 })
  }

  @Test(arguments: [("Perennial/1.0 (+https://x)", "Perennial"), ("Bot", "Bot"), ("", ""), ("A-b (x)", "A-b")])
  func productTokens(agent: String, token: String) { #expect(productToken(of: agent) == token) }
}

extension FetchConfiguration {
  /// No delay.
  static var obedient: FetchConfiguration {
    var configuration = FetchConfiguration()
    configuration.perHostDelay = 0
    return configuration
  }
}
