import Model
import Testing

@testable import Fetch

struct CrawlRetryTests {
  private func answers(_ replies: [Reply], _ configuration: FetchConfiguration = .quick) -> Simulation {
    var asked = 0
    let simulation = Simulation(configuration) { request, _ in
      guard request.url == "http://a.test/x" else { return .page() }
      asked += 1
      return replies[min(asked, replies.count) - 1]
    }
    simulation.add(["http://a.test/x", "http://a.test/1", "http://a.test/2"])
    simulation.run()
    return simulation
  }

  static let passing: [Reply] = [
    .page(500), .page(502), .page(503), .page(504), .page(429), .failure(.connectionReset), .failure(.timeout),
    .failure(.connectTimeout), .failure(.resolverUnavailable), .failure(.connectionRefused), .failure(.unreachable),
    Reply(ending: .response(Response(status: 200, completeness: .incomplete(.truncatedBody)))),
  ]

  @Test(arguments: passing.indices) func faultsThatPassAreTriedAgainAtTheEnd(index: Int) {
    let simulation = answers([Self.passing[index], .page(body: "back")])
    #expect(simulation.captures[0]?.response?.body == Array("back".utf8))
    #expect(simulation.captures[0]?.attempts == 2)
    #expect(
      simulation.requests.map(\.url) == ["http://a.test/x", "http://a.test/1", "http://a.test/2", "http://a.test/x"])
  }

  @Test(arguments: passing.indices) func theSecondAnswerStands(index: Int) {
    let simulation = answers([Self.passing[index]])
    #expect(simulation.count("http://a.test/x") == 2)
    #expect(simulation.captures.count == 3)
  }

  static let standing: [Reply] = [
    .page(404), .page(403), .page(501), .failure(.nameNotFound), .failure(.tlsExpired), .failure(.protocolError),
    .failure(.refusedByPolicy), .failure(.badEncoding), .failure(.local), .page(503, ["retry-after": "3600"]),
    Reply(ending: .response(Response(status: 200, completeness: .incomplete(.oversize)))),
  ]

  @Test(arguments: standing.indices) func othersStand(index: Int) {
    #expect(answers([Self.standing[index], .page()]).count("http://a.test/x") == 1)
  }

  @Test func aPauseLiesBetweenTheTries() {
    var configuration = FetchConfiguration.quick
    configuration.perHostDelay = 0.5
    let simulation = Simulation(configuration) { _, _ in .page(500) }
    simulation.add(["http://a.test/x"])
    simulation.run()
    #expect(simulation.exchanges.map(\.start) == [0, 3.1])
    #expect(simulation.status(0) == 500)
  }

  @Test func noRetriesWhenNoneAreWanted() {
    var configuration = FetchConfiguration.quick
    configuration.retries = 0
    #expect(answers([.page(500), .page()], configuration).count("http://a.test/x") == 1)
  }

  @Test func theTriesOfAVisitAreBoundedOverAllItsHops() {
    var asked: Set<String> = []
    let simulation = Simulation(.quick) { request, _ in
      guard asked.insert(request.url).inserted else { return .redirect(request.url + "x") }
      return .failure(.timeout)
    }
    simulation.add(["http://a.test/"])
    simulation.run()
    #expect(simulation.requests.count == 3)
    #expect(simulation.captures[0]?.hops.count == 1)
    #expect(simulation.failure(0) == .timeout)
  }

  @Test func aVisitKeepsItsEvidenceWhenTheSecondTryIsNeverMade() {
    var configuration = FetchConfiguration.quick
    configuration.perHostBudget = 2
    let simulation = Simulation(configuration) { request, _ in
      request.url == "http://a.test/x" ? .page(500, ["server": "s", "set-cookie": "c"], body: "oops") : .page()
    }
    simulation.add(["http://a.test/x", "http://a.test/1", "http://a.test/2"])
    simulation.run()
    #expect(simulation.status(0) == 500)
    #expect(simulation.captures[0]?.response?.body == [])
    #expect(simulation.captures[0]?.response?.headers.fields == [.init(name: "server", value: "s")])
    #expect(simulation.captures[0]?.response?.completeness.isComplete == false)
    #expect(simulation.failure(2) == .budget)
  }
}
