import DequeModule
package import Model
import Web

/// The polite crawl as a pure state machine: events in, actions out; it has no clock and does no I/O. Times are seconds
/// of the clock that the caller hands in.
///
/// Every visit added is delivered exactly once. Visits wait in the queue of their site (registrable domain); a site has a
/// bounded number of exchanges under way, a delay between them and a budget for the night, and sites take turns by the
/// moment at which they may be asked again. Whatever waits (for its site's delay, a Retry-After, robots.txt, a second
/// try) holds none of the places that bound the crawl as a whole. An event costs O(log n); what is kept is proportional
/// to the visits queued and the hosts met.
package struct Crawl {
  /// The caller's number for a visit, never used twice.
  package typealias Ticket = UInt64

  package enum Action: Sendable {
    case start(ExchangeRequest)
    /// Give up an exchange; no `exchangeEnded` may follow for it.
    case cancel(UInt64)
    case deliver(Ticket, Capture)
  }

  /// What an exchange under way is for.
  struct Exchange {
    enum Purpose {
      case visit(Ticket)
      case robots(origin: Int, serial: UInt64, asker: Ticket)
    }
    var purpose: Purpose
    var site: Int
    /// It takes one of the places of the crawl.
    var takesPlace: Bool
  }

  /// What is over without an exchange of its own and waits for a place to be delivered.
  enum Over {
    case queued(QueuedVisit, Failure)
    case capture(Ticket, Capture)
  }

  let configuration: FetchConfiguration
  let retryPolicy: RetryPolicy
  /// The product token that robots.txt groups are matched with.
  let agent: String

  var sites: [SiteState] = []
  var sitesByName: [String: Int] = [:]
  var sitesByHost: [String: Int] = [:]
  var origins: [Origin] = []
  var originsByName: [String: Int] = [:]
  /// Visits that have begun and not ended.
  var visits: [Ticket: VisitState] = [:]
  var exchanges: [UInt64: Exchange] = [:]
  /// Sites by the moment they may be asked again: for any work, and for work that needs no place.
  var schedule = SiteSchedule()
  var urgentSchedule = SiteSchedule()
  var over: Deque<Over> = []
  /// Captures handed over and not yet released.
  var unread: Set<Ticket> = []
  /// Exchanges under way that take a place.
  var placed = 0
  var lastExchange: UInt64 = 0
  var lastSerial: UInt64 = 0
  var actions: [Action] = []
  /// Visits that have not begun.
  var notBegun = 0
  var delivered = 0
  var waitingSites = 0

  package init(_ configuration: FetchConfiguration) {
    self.configuration = configuration
    retryPolicy = RetryPolicy(configuration)
    agent = productToken(of: configuration.userAgent)
  }

  /// Queues a visit. A follow-up goes ahead of its site's queue and takes none of the crawl's places, so that a reader
  /// that waits for one while it holds a place cannot stand still for ever; its capture needs no `release`.
  package mutating func add(_ visit: Visit, ticket: Ticket, isFollowUp: Bool = false, now: Double) -> [Action] {
    if isFollowUp {
      begin(QueuedVisit(ticket: ticket, visit: visit), isFollowUp: true)
    } else if let url = fetchable(visit.url), let host = url.host {
      notBegun += 1
      let site = siteIndex(host)
      if let failure = sites[site].ended {
        over.append(.queued(QueuedVisit(ticket: ticket, visit: visit), failure))
      } else {
        sites[site].queue.append(QueuedVisit(ticket: ticket, visit: visit))
        reschedule(site)
      }
    } else {
      notBegun += 1
      over.append(.queued(QueuedVisit(ticket: ticket, visit: visit), Crawl.notFetchable))
    }
    return proceed(now)
  }

  package mutating func exchangeEnded(_ result: ExchangeResult, now: Double) -> [Action] {
    if let exchange = exchanges.removeValue(forKey: result.id) { ended(exchange, result, now) }
    return proceed(now)
  }

  /// The reader is done with a capture: its place is free.
  package mutating func release(_ ticket: Ticket, now: Double) -> [Action] {
    unread.remove(ticket) == nil ? [] : proceed(now)
  }

  package mutating func tick(_ now: Double) -> [Action] { proceed(now) }

  /// Ends the visits of some tickets as `deadline` failures: exchanges under way are given up, what has not begun is
  /// handed over as places become free. A visit that waits for a second try ends with what the first one showed.
  package mutating func cancel(_ tickets: Range<Ticket>, now: Double) -> [Action] {
    let failure = Failure(.deadline, "the run ended before this visit")
    for site in sites.indices where !sites[site].queue.fresh.isEmpty {
      over.append(contentsOf: sites[site].queue.takeFresh(tickets).map { .queued($0, failure) })
      reschedule(site)
    }
    for ticket in visits.keys.filter(tickets.contains).sorted() {
      guard let visit = visits[ticket] else { continue }
      if let id = visit.exchange { giveUp(id, now) }
      finish(ticket, visit.evidence ?? .failure(failure), queued: true)
    }
    return proceed(now)
  }

  /// Ends everything, robots.txt included.
  package mutating func cancel(now: Double) -> [Action] {
    for (id, exchange) in exchanges.sorted(by: { $0.key < $1.key }) {
      if case .robots(let origin, _, _) = exchange.purpose {
        giveUp(id, now)
        settle(origin, .unreachable(Failure(.deadline, "the run ended before robots.txt was read")))
      }
    }
    return cancel(0..<Ticket.max, now: now)
  }

  /// The moment of the next `tick` that may start something, nil when only another event can.
  package mutating func nextWake(now: Double) -> Double? {
    let general = hasPlace ? schedule.nextTime() : nil
    let urgent = urgentSchedule.nextTime()
    guard let first = [general, urgent].compactMap({ $0 }).min() else { return nil }
    return max(first, now)
  }

  /// Nothing is queued, under way or unread.
  package var isIdle: Bool { notBegun == 0 && visits.isEmpty && over.isEmpty && exchanges.isEmpty && unread.isEmpty }

  /// All places are taken: only a `release` or the end of an exchange brings anything on.
  package var isFull: Bool { !hasPlace }

  package var progress: FetchProgress {
    var progress = FetchProgress()
    progress.underWay = exchanges.count
    progress.queued = max(0, notBegun + visits.count - exchanges.count)
    progress.delivered = delivered
    progress.unread = unread.count
    progress.waitingHosts = waitingSites
    return progress
  }

  static let notFetchable = Failure(.refusedByPolicy, "not an http or https address without user name and password")

  var hasPlace: Bool { placed + unread.count < max(1, configuration.concurrency) }

  private mutating func proceed(_ now: Double) -> [Action] {
    pump(now)
    defer { actions.removeAll() }
    return actions
  }
}
