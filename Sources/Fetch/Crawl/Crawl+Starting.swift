import DequeModule
import Model
import Web

/// Whose turn it is, and what is done with it.
extension Crawl {
  /// Starts and delivers whatever may be now. What is over and what may start take turns, so that a site with thousands
  /// of visits to give up does not hold up the others.
  mutating func pump(_ now: Double) {
    var isMoving = true
    while isMoving {
      isMoving = false
      if let site = urgentSchedule.popReady(now) {
        useTurn(of: site, urgentOnly: true, now)
        isMoving = true
      }
      if hasPlace, let next = over.popFirst() {
        switch next {
        case .queued(let queued, let failure):
          notBegun -= 1
          deliver(queued.ticket, Capture(url: queued.visit.url, ending: .failure(failure), attempts: 0))
        case .capture(let ticket, let capture): deliver(ticket, capture)
        }
        isMoving = true
      }
      if hasPlace, let site = schedule.popReady(now) {
        useTurn(of: site, urgentOnly: false, now)
        isMoving = true
      }
    }
  }

  private mutating func useTurn(of site: Int, urgentOnly: Bool, _ now: Double) {
    defer { reschedule(site) }
    let isStalled = sites[site].stalls > 0
    let fromTheEnd = sites[site].breaker.isSuspicious
    let job =
      urgentOnly
      ? sites[site].queue.takeAhead(now: now, urgentOnly: true)
      : sites[site].queue.take(now: now, stalled: isStalled, fromTheEnd: fromTheEnd)
    switch job {
    case nil: break
    case .fresh(let queued):
      notBegun -= 1
      if begin(queued, isFollowUp: false) { ask(queued.ticket, at: site, now) }
    case .visit(let ticket): ask(ticket, at: site, now)
    case .robots(let origin, let serial): askRobots(origin, serial, at: site, now)
    }
  }

  /// Makes a visit's next exchange, or finds that it must wait for robots.txt or is over.
  private mutating func ask(_ ticket: Ticket, at site: Int, _ now: Double) {
    guard let visit = visits[ticket], visit.exchange == nil else { return }
    if configuration.robots == .obey {
      let origin = originIndex(visit.current, site)
      switch origins[origin].robots {
      case .rules(let rules):
        if let refusal = rules.refusal(agent: agent, url: visit.current) {
          return finish(ticket, .failure(refusal))
        }
      case .unavailable(let failure): return finish(ticket, .failure(failure))
      case .fetching: return wait(ticket, for: origin)
      case .unknown:
        guard let fetch = RobotsFetch(origin: visit.current) else {
          return finish(ticket, .failure(Crawl.notFetchable))
        }
        lastSerial += 1
        origins[origin].robots = .fetching(fetch, serial: lastSerial)
        wait(ticket, for: origin)
        return askRobots(origin, lastSerial, at: site, now)
      }
    }
    guard isWithinBudget(site) else { return finish(ticket, ended(site)) }
    let isFollowUp = visit.isFollowUp
    let id = beginExchange(.visit(ticket), at: site, takesPlace: !isFollowUp, now)
    if let request = visits[ticket]?.request(id: id, maxBody: configuration.maxBody) { actions.append(.start(request)) }
  }

  private mutating func wait(_ ticket: Ticket, for origin: Int) {
    origins[origin].waiting.append(ticket)
    if visits[ticket]?.isFollowUp == true {
      if !origins[origin].isUrgent {
        origins[origin].isUrgent = true
        if let site = origins[origin].queuedAt {
          sites[site].queue.makeUrgent(robotsOf: origin)
          reschedule(site)
        }
      }
    } else if !origins[origin].stallsSite {
      origins[origin].stallsSite = true
      sites[origins[origin].site].stalls += 1
    }
  }

  private mutating func askRobots(_ origin: Int, _ serial: UInt64, at site: Int, _ now: Double) {
    guard case .fetching(var fetch, serial) = origins[origin].robots else { return }
    guard let asker = origins[origin].waiting.first(where: { visits[$0] != nil }) else {
      return settle(origin, .unreachable(Failure(.deadline)))
    }
    guard isWithinBudget(site) else {
      return settle(origin, .unavailable(Failure(.robotsUnavailable, "robots.txt: \(sites[site].ended?.detail ?? "")")))
    }
    let takesPlace = !origins[origin].isUrgent
    let id = beginExchange(
      .robots(origin: origin, serial: serial, asker: asker), at: site, takesPlace: takesPlace, now)
    actions.append(.start(fetch.request(id: id, maxBody: configuration.maxRobotsBytes)))
    origins[origin].robots = .fetching(fetch, serial: serial)
    origins[origin].queuedAt = nil
  }

  private mutating func beginExchange(
    _ purpose: Exchange.Purpose, at site: Int, takesPlace: Bool, _ now: Double
  ) -> UInt64 {
    lastExchange += 1
    exchanges[lastExchange] = Exchange(purpose: purpose, site: site, takesPlace: takesPlace)
    if takesPlace { placed += 1 }
    sites[site].exchangeBegan(at: now)
    return lastExchange
  }

  /// Ends the site when its budget is used up.
  private mutating func isWithinBudget(_ site: Int) -> Bool {
    if sites[site].ended == nil, sites[site].begun >= configuration.perHostBudget {
      end(site, Failure(.budget, "the budget of \(configuration.perHostBudget) exchanges with this host is used up"))
    }
    return sites[site].ended == nil
  }

  private func ended(_ site: Int) -> Capture.Ending {
    .failure(sites[site].ended ?? Failure(.hostDown))
  }

  /// Puts a site where its work and its pace want it in the schedules.
  mutating func reschedule(_ site: Int) {
    let isFree = sites[site].underWay < max(1, configuration.perHostConnections)
    let start = sites[site].pacing.earliestStart
    let isStalled = sites[site].stalls > 0
    schedule.set(site, isFree ? sites[site].queue.nextStart(from: start, stalled: isStalled) : nil)
    urgentSchedule.set(site, isFree ? sites[site].queue.nextUrgentStart(from: start) : nil)
    let isWaiting = sites[site].underWay == 0 && !sites[site].queue.isEmpty
    if isWaiting != sites[site].isWaiting {
      sites[site].isWaiting = isWaiting
      waitingSites += isWaiting ? 1 : -1
    }
  }
}
