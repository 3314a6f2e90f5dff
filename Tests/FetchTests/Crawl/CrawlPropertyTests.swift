import Model
import Testing

@testable import Fetch

/// Laws that hold for every schedule: random hosts, answers, arrivals, readers and cancellations.
struct CrawlPropertyTests {
  private func world(_ seed: Int, cancels: Bool, connections: Int = 1) -> (Simulation, FetchConfiguration, visits: Int)
  {
    var random = SeededGenerator(UInt64(seed))
    var configuration = FetchConfiguration()
    configuration.perHostConnections = connections
    configuration.concurrency = Int.random(in: 1...12, using: &random)
    configuration.perHostDelay = [0, 0.25, 1].randomElement(using: &random) ?? 1
    configuration.robots = Bool.random(using: &random) ? .obey : .ignore
    configuration.perHostBudget = Int.random(in: 5...60, using: &random)
    configuration.retries = Int.random(in: 0...2, using: &random)
    let hosts = Int.random(in: 1...8, using: &random)
    var answers = SeededGenerator(UInt64(seed) &+ 77)
    let simulation = Simulation(configuration, reading: { Double($0.url.utf8.count % 7) * 0.3 }) { request, _ in
      let seconds = Double.random(in: 0.01...2, using: &answers)
      var reply: Reply
      switch Int.random(in: 0..<20, using: &answers) {
      case 0: reply = .failure(.connectionReset)
      case 1: reply = .failure(.timeout)
      case 2: reply = .page(503)
      case 3: reply = .page(429, ["retry-after": "\(Int.random(in: 0...150, using: &answers))"])
      case 4, 5, 6:
        reply = .redirect(
          "http://h\(Int.random(in: 0..<8, using: &answers)).test/\(Int.random(in: 0..<99, using: &answers))")
      case 7: reply = .redirect(request.url, cookies: ["\(Int.random(in: 0..<3, using: &answers))"])
      case 8: reply = .page(500)
      case 9: reply = .failure(.nameNotFound)
      default: reply = .page(body: "User-agent: *\nDisallow: /9")
      }
      reply.seconds = seconds
      return reply
    }
    simulation.followUp = { $0.url.hasSuffix("3") ? Visit(id: "f", url: "http://h1.test/follow") : nil }
    let visits = Int.random(in: 1...120, using: &random)
    for ticket in 0..<visits {
      let url = "http://h\(Int.random(in: 0..<hosts, using: &random)).test/\(Int.random(in: 0..<100, using: &random))"
      let late = Int.random(in: 0..<5, using: &random) == 0
      simulation.add(
        Visit(id: "r\(ticket)", url: url), Crawl.Ticket(ticket),
        isFollowUp: Int.random(in: 0..<10, using: &random) == 0,
        at: late ? Double.random(in: 0...30, using: &random) : 0)
    }
    if cancels {
      for _ in 0..<3 {
        let first = Crawl.Ticket(Int.random(in: 0..<visits, using: &random))
        simulation.cancel(first..<first + 40, at: Double.random(in: 0...40, using: &random))
      }
    }
    return (simulation, configuration, visits)
  }

  @Test(arguments: 0..<50) func everyVisitEndsExactlyOnce(seed: Int) {
    let (simulation, configuration, visits) = world(seed, cancels: seed % 2 == 0)
    simulation.run()
    #expect(simulation.doubled.isEmpty)
    #expect((0..<visits).allSatisfy { simulation.captures[Crawl.Ticket($0)] != nil })
    #expect(simulation.machine.isIdle)
    #expect(simulation.mostPlaces <= configuration.concurrency)
    #expect(simulation.machine.progress.queued == 0 && simulation.machine.progress.waitingHosts == 0)
    #expect(simulation.machine.progress.delivered == simulation.deliveries.count)
  }

  @Test(arguments: 0..<50) func aSiteIsNeverAskedTwiceAtOnceNorTooSoon(seed: Int) {
    let (simulation, configuration, _) = world(seed, cancels: seed % 3 == 0)
    simulation.run()
    for exchanges in Dictionary(grouping: simulation.exchanges, by: \.site).values {
      for (earlier, later) in zip(exchanges, exchanges.dropFirst()) {
        #expect(later.start - earlier.end >= configuration.perHostDelay - 1e-9)
      }
      #expect(exchanges.count <= configuration.perHostBudget)
    }
  }

  @Test(arguments: 0..<40) func aSiteNeverHasMoreThanItsConnections(seed: Int) {
    let connections = 2 + seed % 3
    let (simulation, configuration, visits) = world(seed, cancels: seed % 2 == 0, connections: connections)
    simulation.run()
    #expect(simulation.doubled.isEmpty && simulation.machine.isIdle)
    #expect((0..<visits).allSatisfy { simulation.captures[Crawl.Ticket($0)] != nil })
    #expect(simulation.mostPlaces <= configuration.concurrency)
    for exchanges in Dictionary(grouping: simulation.exchanges, by: \.site).values {
      for exchange in exchanges {
        let others = exchanges.filter { $0.start <= exchange.start && $0.end > exchange.start }
        #expect(others.count <= connections)
      }
      #expect(exchanges.count <= configuration.perHostBudget)
    }
  }

  @Test(arguments: 0..<30) func theSameScriptGivesTheSameNight(seed: Int) {
    let first = world(seed, cancels: true).0
    let second = world(seed, cancels: true).0
    first.run()
    second.run()
    #expect(first.requests.map(\.url) == second.requests.map(\.url))
    #expect(first.deliveries.map(\.ticket) == second.deliveries.map(\.ticket))
    #expect(first.deliveries.map(\.at) == second.deliveries.map(\.at))
  }

  @Test(arguments: [0.0, 0.05, 1, 7.3, 50, 200]) func cancellingEverythingEndsItAtOnce(time: Double) {
    let (simulation, _, visits) = world(4, cancels: false)
    simulation.run(until: time)
    simulation.cancel(0..<Crawl.Ticket.max, at: max(time, simulation.now))
    let asked = simulation.requests.count
    simulation.run()
    #expect((0..<visits).allSatisfy { simulation.captures[Crawl.Ticket($0)] != nil || time < 30 })
    #expect(simulation.doubled.isEmpty && simulation.machine.isIdle)
    if time > 30 { #expect(simulation.requests.count == asked) }
  }

  @Test func hostsTakeTurns() {
    var configuration = FetchConfiguration.quick
    configuration.concurrency = 4
    let simulation = Simulation(configuration) { _, _ in .page() }
    let urls =
      (0..<1_000).map { "http://big.test/\($0)" }
      + (0..<5).flatMap { host in (0..<10).map { "http://h\(host).test/\($0)" } }
    simulation.add(urls)
    simulation.run()
    let lastOfSmall = simulation.exchanges.lastIndex { $0.site != "big.test" } ?? .max
    #expect(lastOfSmall < 80)
  }

  @Test func followUpsGoAhead() {
    let simulation = Simulation(.quick) { _, _ in .page() }
    simulation.add((0..<100).map { "http://a.test/\($0)" })
    simulation.add(Visit(id: "f", url: "http://a.test/follow"), 500, isFollowUp: true, at: 0.15)
    simulation.run()
    #expect(simulation.requests.firstIndex { $0.url == "http://a.test/follow" } == 2)
  }

  @Test func severalConnectionsAreUsedWhenAllowed() {
    var configuration = FetchConfiguration.quick
    configuration.perHostConnections = 3
    let simulation = Simulation(configuration) { _, _ in .page() }
    simulation.add((0..<9).map { "http://a.test/\($0)" })
    simulation.run()
    #expect(simulation.now < 0.31)
    #expect(simulation.exchanges.filter { $0.start == 0 }.count == 3)
  }
}
