import Model
import Testing

@testable import Fetch

struct CrawlBackOffTests {
  private func urls(_ host: String, _ count: Int) -> [String] { (0..<count).map { "http://\(host)/\($0)" } }

  @Test func aShortRetryAfterHoldsUpItsSiteAlone() {
    let simulation = Simulation(.quick) { request, now in
      request.url.hasPrefix("http://a.test/") && now < 100 ? .page(429, ["retry-after": "100"]) : .page()
    }
    simulation.add(urls("a.test", 3) + urls("b.test", 50))
    simulation.run()
    let first = simulation.exchanges.filter { $0.site == "a.test" }.map(\.start)
    #expect(first.count == 4)
    #expect(first[1] >= 100.1)
    #expect(simulation.deliveries.filter { $0.ticket >= 3 }.allSatisfy { $0.at < 6 })
    #expect((0..<3).allSatisfy { simulation.status($0) == 200 })
  }

  @Test func aLongRetryAfterOf429EndsTheSite() {
    let simulation = Simulation(.quick) { request, _ in
      request.url == "http://a.test/0" ? .page(429, ["retry-after": "3600"]) : .page()
    }
    simulation.add(urls("a.test", 4) + urls("b.test", 2))
    simulation.run()
    #expect(simulation.status(0) == 429)
    #expect((1...3).allSatisfy { simulation.failure($0) == .hostDown })
    #expect(simulation.captures[1]?.failure?.detail.contains("come back later") == true)
    #expect(simulation.captures[1]?.attempts == 0)
    #expect(simulation.status(4) == 200 && simulation.status(5) == 200)
  }

  @Test func one503ConcernsItsPageAlone() {
    let simulation = Simulation(.quick) { request, _ in
      request.url == "http://a.test/0" ? .page(503, ["retry-after": "3600"]) : .page()
    }
    simulation.add(urls("a.test", 4))
    simulation.run()
    #expect(simulation.status(0) == 503)
    #expect((1...3).allSatisfy { simulation.status($0) == 200 })
  }

  @Test func two503sInARowOfDifferentPagesSpeakForTheSite() {
    let simulation = Simulation(.quick) { _, _ in .page(503, ["retry-after": "3600"]) }
    simulation.add(urls("a.test", 4))
    simulation.run()
    #expect(simulation.status(0) == 503 && simulation.status(1) == 503)
    #expect(simulation.failure(2) == .hostDown && simulation.failure(3) == .hostDown)
    #expect(simulation.requests.count == 2)
  }

  @Test func refusalsWidenTheDelay() {
    var configuration = FetchConfiguration.quick
    configuration.perHostDelay = 1
    let simulation = Simulation(configuration) { request, _ in
      request.url == "http://a.test/0" ? .page(429) : .page()
    }
    simulation.add(urls("a.test", 4))
    simulation.run()
    let gaps = zip(simulation.exchanges, simulation.exchanges.dropFirst()).map { ($1.start - $0.end).rounded() }
    #expect(gaps == [2, 1, 1, 1])
  }

  @Test func theBreakerOpensAfterFiveFailuresAndOneProbe() {
    let simulation = Simulation(.quick) { request, _ in
      request.url.contains("a.test") ? .failure(.connectionRefused) : .page()
    }
    simulation.add(urls("a.test", 10_000) + urls("b.test", 3))
    simulation.run()
    #expect(simulation.exchanges.filter { $0.site == "a.test" }.count == 6)
    let kinds = (0..<10_000).map { simulation.failure($0) }
    #expect(kinds.filter { $0 == .connectionRefused }.count == 6)
    #expect(kinds.filter { $0 == .hostDown }.count == 9_994)
    #expect((10_000..<10_003).allSatisfy { simulation.status($0) == 200 })
  }

  @Test(arguments: [502, 503, 504]) func gatewayFaultsOfAWholeHostOpenItToo(status: Int) {
    let simulation = Simulation(.quick) { _, _ in .page(status) }
    simulation.add(urls("a.test", 1_000))
    simulation.run()
    #expect(simulation.requests.count == 6)
  }

  @Test func badPagesTogetherDoNotCondemnAHost() {
    let bad: Set<String> = Set(urls("a.test", 8))
    let simulation = Simulation(.quick) { bad.contains($0.url) && $1 >= 0 ? .failure(.timeout) : .page() }
    simulation.add(urls("a.test", 40))
    simulation.run()
    #expect((0..<40).filter { simulation.status($0) == 200 }.count == 32)
    #expect((0..<8).allSatisfy { simulation.failure($0) == .timeout })
  }

  @Test func deadSubdomainsTogetherDoNotCondemnTheSite() {
    let simulation = Simulation(.obedient) { request, _ in
      request.url.contains("dead") ? .failure(.nameNotFound) : .page()
    }
    simulation.add((0..<7).map { "http://dead\($0).a.test/" } + urls("live.a.test", 20))
    simulation.run()
    #expect((0..<7).allSatisfy { simulation.failure($0) == .nameNotFound })
    #expect((7..<27).allSatisfy { simulation.status($0) == 200 })
  }

  @Test func aSilentSiteWithRobotsIsLeftAfterAFewExchanges() {
    let simulation = Simulation(.obedient) { _, _ in .failure(.connectTimeout, seconds: 10) }
    simulation.add(urls("a.test", 500))
    simulation.run()
    #expect(simulation.requests.count == 7)
    #expect((0..<500).filter { simulation.failure($0) == .hostDown }.count == 496)
  }

  @Test func oneBadAddressDoesNotOpenIt() {
    var configuration = FetchConfiguration.quick
    configuration.retries = 20
    let simulation = Simulation(configuration) { $0.url == "http://a.test/0" && $1 >= 0 ? .failure(.timeout) : .page() }
    simulation.add(["http://a.test/0"])
    simulation.add(Visit(id: "late", url: "http://a.test/late"), 1, at: 1e5)
    simulation.run()
    #expect(simulation.failure(0) == .timeout)
    #expect(simulation.status(1) == 200)
  }

  @Test func theBudgetEndsASite() {
    var configuration = FetchConfiguration.obedient
    configuration.perHostBudget = 5
    let simulation = Simulation(configuration) { _, _ in .page() }
    simulation.add(urls("a.test", 10) + urls("www.a.test", 1) + urls("b.test", 4))
    simulation.run()
    #expect(simulation.exchanges.filter { $0.site == "a.test" }.count == 5)
    #expect((0..<11).filter { simulation.status($0) == 200 }.count == 4)
    #expect((0..<11).filter { simulation.failure($0) == .budget }.count == 7)
    #expect((11..<15).allSatisfy { simulation.status($0) == 200 })
  }
}
