import Model
import Web

/// What the end of an exchange means for its visit, its origin and its site.
extension Crawl {
  mutating func ended(_ exchange: Exchange, _ result: ExchangeResult, _ now: Double) {
    let site = exchange.site
    sites[site].exchangeEnded(at: now)
    if exchange.takesPlace { placed -= 1 }
    let asker: Ticket
    switch exchange.purpose {
    case .visit(let ticket): asker = ticket
    case .robots(_, _, let ticket): asker = ticket
    }
    let leave = sites[site].learn(
      from: result.ending, of: asker, now: now, maxRetryAfter: configuration.maxRetryAfter)
    switch exchange.purpose {
    case .visit(let ticket): visitEnded(ticket, result, at: site, now)
    case .robots(let origin, let serial, let asker): robotsEnded(origin, serial, asker, result, at: site, now)
    }
    if let leave, sites[site].ended == nil { end(site, leave) }
    reschedule(site)
  }

  private mutating func visitEnded(_ ticket: Ticket, _ result: ExchangeResult, at site: Int, _ now: Double) {
    guard var visit = visits.removeValue(forKey: ticket) else { return }
    visit.account(for: result)
    if let wait = retryPolicy.wait(after: result.ending, tried: visit.retried) {
      visit.retryLater(after: result.ending)
      visits[ticket] = visit
      enqueue(ticket, notBefore: now + wait, isRetry: true)
      return
    }
    let next = visit.advance(result, maxHops: configuration.maxHops)
    visits[ticket] = visit
    switch next {
    case .finish(let ending): finish(ticket, ending)
    case .follow: enqueue(ticket, notBefore: now, isRetry: false)
    }
  }

  private mutating func robotsEnded(
    _ index: Int, _ serial: UInt64, _ asker: Ticket, _ result: ExchangeResult, at site: Int, _ now: Double
  ) {
    guard case .fetching(var fetch, serial) = origins[index].robots else { return }
    let next = fetch.advance(result, policy: retryPolicy, maxHops: configuration.maxRobotsHops)
    origins[index].robots = .fetching(fetch, serial: serial)
    switch next {
    case .follow: enqueueRobots(index, serial, fetch.current, notBefore: now)
    case .retry(let wait): enqueueRobots(index, serial, fetch.current, notBefore: now + wait)
    case .done(let outcome):
      if case .rules(let rules) = outcome, let delay = rules.crawlDelay(agent: agent) {
        sites[origins[index].site].pacing.raise(crawlDelay: delay)
      }
      settle(index, outcome)
    }
  }

  /// Lets the visits that waited for an origin's robots.txt go on. When the origin could not be reached, the first of
  /// them ends with that failure and the next one tries again: each visit's ending rests on an exchange of its own.
  mutating func settle(_ index: Int, _ outcome: RobotsFetch.Outcome) {
    var waiting = origins[index].waiting.filter { visits[$0] != nil }
    var failed: (Ticket, Failure, RobotsFetch)?
    if case .unreachable(let failure) = outcome, case .fetching(let fetch, _) = origins[index].robots,
      let first = waiting.first
    {
      waiting.removeFirst()
      failed = (first, failure, fetch)
    }
    switch outcome {
    case .rules(let rules): origins[index].robots = .rules(rules)
    case .unavailable(let failure): origins[index].robots = .unavailable(failure)
    case .unreachable: origins[index].robots = .unknown
    }
    origins[index].waiting = []
    origins[index].isUrgent = false
    origins[index].queuedAt = nil
    let site = origins[index].site
    if origins[index].stallsSite {
      origins[index].stallsSite = false
      sites[site].stalls -= 1
    }
    if let (ticket, failure, fetch) = failed, let visit = visits.removeValue(forKey: ticket) {
      var capture = visit.capture(visit.evidence ?? .failure(failure), attempts: max(visit.attempts, fetch.attempts))
      capture.milliseconds += fetch.milliseconds
      capture.address = fetch.address
      capture.certificate = fetch.certificate
      handOver(visit, capture, queued: true)
    }
    for ticket in waiting.reversed() {
      guard let visit = visits[ticket] else { continue }
      if let failure = sites[site].ended {
        finish(ticket, visit.evidence ?? .failure(failure), queued: true)
      } else if visit.isFollowUp {
        sites[site].queue.appendAhead(.visit(ticket), notBefore: -.infinity, isUrgent: true)
      } else {
        sites[site].queue.prepend(underWay: ticket)
      }
    }
    reschedule(site)
  }

  /// Leaves a site alone for the rest of the night: its visits end with `failure`, those that wait for a second try with
  /// what the first one showed.
  mutating func end(_ site: Int, _ failure: Failure) {
    sites[site].ended = failure
    for job in sites[site].queue.takeAll() {
      switch job {
      case .fresh(let queued): over.append(.queued(queued, failure))
      case .visit(let ticket):
        if let visit = visits[ticket] { finish(ticket, visit.evidence ?? .failure(failure), queued: true) }
      case .robots(let origin, let serial):
        guard case .fetching(let fetch, serial) = origins[origin].robots else { break }
        settle(origin, fetch.evidence ?? .unavailable(Failure(.robotsUnavailable, "robots.txt: \(failure.detail)")))
      }
    }
    reschedule(site)
  }

  /// Ends a visit. `queued` is for endings that have no place of their own yet.
  mutating func finish(_ ticket: Ticket, _ ending: Capture.Ending, queued: Bool = false) {
    guard let visit = visits.removeValue(forKey: ticket) else { return }
    handOver(visit, visit.capture(ending), queued: queued)
  }

  private mutating func handOver(_ visit: VisitState, _ capture: Capture, queued: Bool) {
    if visit.isFollowUp {
      delivered += 1
      actions.append(.deliver(visit.ticket, capture))
    } else if queued {
      over.append(.capture(visit.ticket, capture))
    } else {
      deliver(visit.ticket, capture)
    }
  }

  mutating func deliver(_ ticket: Ticket, _ capture: Capture) {
    delivered += 1
    unread.insert(ticket)
    actions.append(.deliver(ticket, capture))
  }

  mutating func giveUp(_ id: UInt64, _ now: Double) {
    guard let exchange = exchanges.removeValue(forKey: id) else { return }
    actions.append(.cancel(id))
    sites[exchange.site].exchangeEnded(at: now)
    if exchange.takesPlace { placed -= 1 }
    reschedule(exchange.site)
  }
}
