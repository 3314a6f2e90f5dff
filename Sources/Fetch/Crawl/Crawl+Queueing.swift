import Model
import Web

/// Where work waits.
extension Crawl {
  func fetchable(_ url: String) -> WebURL? {
    guard let url = WebURL(url), url.isHTTP, url.username.isEmpty, url.password.isEmpty else { return nil }
    return url
  }

  /// Makes a visit begin; false when it ended at once.
  @discardableResult
  mutating func begin(_ queued: QueuedVisit, isFollowUp: Bool) -> Bool {
    guard let url = fetchable(queued.visit.url) else {
      let capture = Capture(url: queued.visit.url, ending: .failure(Crawl.notFetchable), attempts: 0)
      if isFollowUp {
        delivered += 1
        actions.append(.deliver(queued.ticket, capture))
      } else {
        deliver(queued.ticket, capture)
      }
      return false
    }
    visits[queued.ticket] = VisitState(ticket: queued.ticket, visit: queued.visit, url: url, isFollowUp: isFollowUp)
    if isFollowUp { self.enqueue(queued.ticket, notBefore: -.infinity, isRetry: false) }
    return true
  }

  /// Queues the next exchange of a visit that has begun at the site it leads to.
  mutating func enqueue(_ ticket: Ticket, notBefore: Double, isRetry: Bool) {
    guard let visit = visits[ticket], let host = visit.current.host else { return }
    let site = siteIndex(host)
    if let failure = sites[site].ended {
      return finish(ticket, visit.evidence ?? .failure(failure), queued: true)
    }
    if visit.isFollowUp {
      sites[site].queue.appendAhead(.visit(ticket), notBefore: notBefore, isUrgent: true)
    } else if isRetry {
      sites[site].queue.appendLater(ticket, notBefore: notBefore)
    } else {
      sites[site].queue.append(underWay: ticket)
    }
    reschedule(site)
  }

  mutating func enqueueRobots(_ origin: Int, _ serial: UInt64, _ url: WebURL, notBefore: Double) {
    let site = siteIndex(url.host ?? "")
    guard sites[site].ended == nil else {
      let detail = sites[site].ended?.detail ?? ""
      return settle(origin, .unavailable(Failure(.robotsUnavailable, "robots.txt: \(detail)")))
    }
    origins[origin].queuedAt = site
    sites[site].queue.appendAhead(
      .robots(origin: origin, serial: serial), notBefore: notBefore, isUrgent: origins[origin].isUrgent)
    reschedule(site)
  }

  mutating func siteIndex(_ host: String) -> Int {
    if let known = sitesByHost[host] { return known }
    let name = Site.of(host: host)
    let index: Int
    if let known = sitesByName[name] {
      index = known
    } else {
      index = sites.count
      sites.append(SiteState(configuration))
      sitesByName[name] = index
    }
    sitesByHost[host] = index
    return index
  }

  mutating func originIndex(_ url: WebURL, _ site: Int) -> Int {
    let name = url.origin
    if let known = originsByName[name] { return known }
    origins.append(Origin(site: site))
    originsByName[name] = origins.count - 1
    return origins.count - 1
  }
}
