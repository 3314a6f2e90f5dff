import Model
import Web

@testable import Fetch

/// A generator of pseudo-random numbers with a seed (SplitMix64), so that a failing case can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// What a scripted server does with a request.
struct Reply {
  var ending: Capture.Ending
  var seconds = 0.1
  var cookies: [String] = []

  static func page(
    _ status: Int = 200, _ headers: [String: String] = [:], body: String = "", seconds: Double = 0.1
  )
    -> Reply
  {
    let fields = headers.sorted { $0.key < $1.key }.map { Headers.Field(name: $0.key, value: $0.value) }
    return Reply(
      ending: .response(Response(status: status, headers: Headers(fields), body: Array(body.utf8))), seconds: seconds)
  }
  static func redirect(_ target: String, _ status: Int = 302, cookies: [String] = []) -> Reply {
    var reply = page(status, ["location": target])
    reply.cookies = cookies
    return reply
  }
  static func failure(_ kind: Failure.Kind, seconds: Double = 0.1) -> Reply {
    Reply(ending: .failure(Failure(kind, "scripted")), seconds: seconds)
  }
}

/// A crawl in virtual time over scripted servers: nothing sleeps, and the same script gives the same events.
final class Simulation {
  struct Exchange {
    var url: String
    var site: String
    var start: Double
    var end: Double
  }

  private enum Event {
    case ended(ExchangeResult)
    case release(Crawl.Ticket)
    case cancel(Range<Crawl.Ticket>)
    case add(Visit, Crawl.Ticket, isFollowUp: Bool)
  }

  var machine: Crawl
  private(set) var now = 0.0
  /// All exchanges, in the order of their starts.
  private(set) var exchanges: [Exchange] = []
  private(set) var requests: [ExchangeRequest] = []
  private(set) var captures: [Crawl.Ticket: Capture] = [:]
  private(set) var deliveries: [(ticket: Crawl.Ticket, at: Double)] = []
  private(set) var mostPlaces = 0
  /// Tickets that were delivered more than once.
  private(set) var doubled: [Crawl.Ticket] = []
  private var followUps: Set<Crawl.Ticket> = []
  /// Latest first, so that the next one is taken from the end.
  private var events: [(time: Double, order: Int, event: Event)] = []
  private var order = 0
  private var underWay: [UInt64: Int] = [:]
  private var unread: Set<Crawl.Ticket> = []
  private let server: (ExchangeRequest, Double) -> Reply
  /// Seconds a reader takes for a capture.
  private let reading: (Capture) -> Double
  /// Asked when a capture is handed over: a page to fetch before the capture is released.
  var followUp: ((Capture) -> Visit?)?
  private var readers: [Crawl.Ticket: Crawl.Ticket] = [:]

  init(
    _ configuration: FetchConfiguration, reading: @escaping (Capture) -> Double = { _ in 0 },
    server: @escaping (ExchangeRequest, Double) -> Reply
  ) {
    machine = Crawl(configuration)
    self.server = server
    self.reading = reading
  }

  func add(_ visit: Visit, _ ticket: Crawl.Ticket, isFollowUp: Bool = false, at time: Double = 0) {
    if isFollowUp { followUps.insert(ticket) }
    schedule(time, .add(visit, ticket, isFollowUp: isFollowUp))
  }

  func add(_ urls: [String]) {
    for (index, url) in urls.enumerated() { add(Visit(id: "r\(index)", url: url), Crawl.Ticket(index)) }
  }

  func cancel(_ tickets: Range<Crawl.Ticket>, at time: Double) { schedule(time, .cancel(tickets)) }

  func run(until end: Double = 1e6) {
    var steps = 0
    while steps < 1_000_000 {
      steps += 1
      let wake = machine.nextWake(now: now)
      if let next = events.last, next.time <= wake ?? .infinity {
        guard next.time <= end else { return }
        events.removeLast()
        now = max(now, next.time)
        handle(next.event)
      } else if let wake {
        guard wake <= end else { return }
        now = max(now, wake)
        perform(machine.tick(now))
      } else {
        return
      }
    }
  }

  private func handle(_ event: Event) {
    switch event {
    case .ended(let result):
      guard let index = underWay.removeValue(forKey: result.id) else { return }
      exchanges[index].end = now
      perform(machine.exchangeEnded(result, now: now))
    case .release(let ticket):
      unread.remove(ticket)
      perform(machine.release(ticket, now: now))
    case .cancel(let tickets): perform(machine.cancel(tickets, now: now))
    case .add(let visit, let ticket, let isFollowUp):
      perform(machine.add(visit, ticket: ticket, isFollowUp: isFollowUp, now: now))
    }
  }

  private func perform(_ actions: [Crawl.Action]) {
    for action in actions {
      switch action {
      case .start(let request):
        let host = WebURL(request.url)?.host ?? ""
        underWay[request.id] = exchanges.count
        exchanges.append(Exchange(url: request.url, site: Site.of(host: host), start: now, end: .infinity))
        requests.append(request)
        let reply = server(request, now)
        let result = ExchangeResult(
          id: request.id, ending: reply.ending, milliseconds: Int(reply.seconds * 1000), address: "192.0.2.1",
          cookies: reply.cookies)
        schedule(now + reply.seconds, .ended(result))
      case .cancel(let id):
        if let index = underWay.removeValue(forKey: id) { exchanges[index].end = now }
      case .deliver(let ticket, let capture): deliver(ticket, capture)
      }
    }
    mostPlaces = max(mostPlaces, machine.placed + unread.count)
  }

  private func deliver(_ ticket: Crawl.Ticket, _ capture: Capture) {
    if captures.updateValue(capture, forKey: ticket) != nil { doubled.append(ticket) }
    deliveries.append((ticket, now))
    if let reader = readers.removeValue(forKey: ticket) {
      schedule(now, .release(reader))
    } else if !followUps.contains(ticket) {
      unread.insert(ticket)
      if let visit = followUp?(capture) {
        let extra = ticket + 1_000_000
        readers[extra] = ticket
        add(visit, extra, isFollowUp: true, at: now)
      } else {
        schedule(now + reading(capture), .release(ticket))
      }
    }
  }

  private func schedule(_ time: Double, _ event: Event) {
    order += 1
    var low = 0
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if events[middle].time > time { low = middle + 1 } else { high = middle }
    }
    events.insert((time, order, event), at: low)
  }
}

extension Simulation {
  func failure(_ ticket: Crawl.Ticket) -> Failure.Kind? { captures[ticket]?.failure?.kind }
  func status(_ ticket: Crawl.Ticket) -> Int? { captures[ticket]?.response?.status }
  func count(_ url: String) -> Int { requests.filter { $0.url == url }.count }
  /// Requests but for robots.txt.
  var pages: [String] { requests.map(\.url).filter { !$0.hasSuffix("/robots.txt") } }
}
