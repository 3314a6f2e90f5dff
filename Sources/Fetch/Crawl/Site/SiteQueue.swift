import DequeModule
import HeapModule
import Model

/// A visit that has not begun: as small as can be, because a night queues many.
struct QueuedVisit {
  var ticket: Crawl.Ticket
  var visit: Visit
}

/// What a site's turn can be spent on.
enum Job {
  case fresh(QueuedVisit)
  case visit(Crawl.Ticket)
  case robots(origin: Int, serial: UInt64)
}

/// The work that waits for one site, in the order: follow-ups and robots.txt, visits under way, visits not begun, and
/// last the second tries.
struct SiteQueue {
  /// Work ahead of the queue.
  struct Ahead {
    var job: Job
    var notBefore: Double
    /// It waits for none of the crawl's places.
    var isUrgent: Bool
  }

  private struct Later: Comparable {
    var notBefore: Double
    var order: UInt64
    var ticket: Crawl.Ticket
    static func < (a: Later, b: Later) -> Bool {
      a.notBefore == b.notBefore ? a.order < b.order : a.notBefore < b.notBefore
    }
    static func == (a: Later, b: Later) -> Bool { a.order == b.order }
  }

  private var ahead: Deque<Ahead> = []
  private var underWay: Deque<Crawl.Ticket> = []
  private(set) var fresh: Deque<QueuedVisit> = []
  private var later = Heap<Later>()
  private var lastOrder: UInt64 = 0

  var isEmpty: Bool { ahead.isEmpty && underWay.isEmpty && fresh.isEmpty && later.isEmpty }

  mutating func appendAhead(_ job: Job, notBefore: Double, isUrgent: Bool) {
    ahead.append(Ahead(job: job, notBefore: notBefore, isUrgent: isUrgent))
  }
  /// Makes the fetch of an origin's robots.txt urgent.
  mutating func makeUrgent(robotsOf wanted: Int) {
    for index in ahead.indices {
      if case .robots(wanted, _) = ahead[index].job { ahead[index].isUrgent = true }
    }
  }
  mutating func append(underWay ticket: Crawl.Ticket) { underWay.append(ticket) }
  mutating func prepend(underWay ticket: Crawl.Ticket) { underWay.prepend(ticket) }
  mutating func append(_ queued: QueuedVisit) { fresh.append(queued) }
  mutating func appendLater(_ ticket: Crawl.Ticket, notBefore: Double) {
    lastOrder += 1
    later.insert(Later(notBefore: notBefore, order: lastOrder, ticket: ticket))
  }

  /// The earliest moment, not before `start`, at which there is something to do; nil when there is nothing. `stalled`
  /// leaves only what is ahead of the queue.
  func nextStart(from start: Double, stalled: Bool) -> Double? {
    if !stalled, !underWay.isEmpty || !fresh.isEmpty { return start }
    var earliest = stalled ? nil : later.min?.notBefore
    for item in ahead {
      if item.notBefore <= start { return start }
      earliest = min(earliest ?? .infinity, item.notBefore)
    }
    return earliest.map { max($0, start) }
  }

  /// The same for the urgent part of what is ahead.
  func nextUrgentStart(from start: Double) -> Double? {
    var earliest: Double?
    for item in ahead where item.isUrgent {
      if item.notBefore <= start { return start }
      earliest = min(earliest ?? .infinity, item.notBefore)
    }
    return earliest
  }

  /// Takes the next job. `fromTheEnd` draws a visit that has not begun from the other end of the queue.
  mutating func take(now: Double, stalled: Bool, fromTheEnd: Bool) -> Job? {
    if let job = takeAhead(now: now, urgentOnly: false) { return job }
    guard !stalled else { return nil }
    if fromTheEnd, let last = fresh.popLast() { return .fresh(last) }
    if let ticket = underWay.popFirst() { return .visit(ticket) }
    if let first = fresh.popFirst() { return .fresh(first) }
    guard let first = later.min, first.notBefore <= now else { return nil }
    return later.popMin().map { .visit($0.ticket) }
  }

  mutating func takeAhead(now: Double, urgentOnly: Bool) -> Job? {
    guard let index = ahead.firstIndex(where: { $0.notBefore <= now && ($0.isUrgent || !urgentOnly) }) else {
      return nil
    }
    return index == 0 ? ahead.popFirst()?.job : ahead.remove(at: index).job
  }

  /// Takes everything, in its order.
  mutating func takeAll() -> [Job] {
    var jobs = ahead.map(\.job) + underWay.map(Job.visit) + fresh.map(Job.fresh)
    while let next = later.popMin() { jobs.append(.visit(next.ticket)) }
    ahead = []
    underWay = []
    fresh = []
    return jobs
  }

  /// Takes the visits of a range of tickets that have not begun, in their order.
  mutating func takeFresh(_ tickets: Range<Crawl.Ticket>) -> [QueuedVisit] {
    let taken = Array(fresh.filter { tickets.contains($0.ticket) })
    if !taken.isEmpty { fresh.removeAll { tickets.contains($0.ticket) } }
    return taken
  }
}
