import Model

/// One site (registrable domain, or an address): its queue, its pace and what it has shown tonight.
struct SiteState {
  var queue = SiteQueue()
  var pacing: Pacing
  private(set) var breaker: CircuitBreaker
  /// Exchanges under way.
  private(set) var underWay = 0
  /// Exchanges begun tonight, of every kind.
  private(set) var begun = 0
  /// Origins of this site whose robots.txt the queue waits for.
  var stalls = 0
  /// Why nothing more is asked of this site tonight.
  var ended: Failure?
  /// Counted in the progress as a site that waits.
  var isWaiting = false
  /// The visit of the last 503, while no other answer came in between.
  private var lastUnavailable: Crawl.Ticket?

  init(_ configuration: FetchConfiguration) {
    pacing = Pacing(base: configuration.perHostDelay)
    breaker = CircuitBreaker(threshold: configuration.breakerThreshold)
  }

  mutating func exchangeBegan(at now: Double) {
    underWay += 1
    begun += 1
    pacing.active(at: now)
  }

  mutating func exchangeEnded(at now: Double) {
    underWay -= 1
    pacing.active(at: now)
  }

  /// Learns from the end of an exchange, and says why the site must be left alone for the night, if so.
  ///
  /// Faults without a sign of life and 429, 502, 503 and 504 count for the circuit breaker. 429 and 503 slow the site
  /// down. A Retry-After counts for the whole site when it came with a 429, or with the 503s of two different visits in
  /// a row; a single 503 concerns its page alone.
  mutating func learn(
    from ending: Capture.Ending, of visit: Crawl.Ticket, now: Double, maxRetryAfter: Double
  ) -> Failure? {
    var leave: Failure?
    switch ending {
    case .failure(let failure):
      if failure.kind.isConnectionLevel { breaker.failure(of: visit) }
    case .response(let response):
      switch response.status {
      case 429, 503:
        breaker.failure(of: visit)
        pacing.slowDown()
        let speaksForSite = response.status == 429 || (lastUnavailable.map { $0 != visit } ?? false)
        lastUnavailable = response.status == 503 ? visit : nil
        if speaksForSite, let asked = RetryAfter.seconds(in: response.headers) {
          if asked <= maxRetryAfter {
            pacing.block(until: now + asked)
          } else {
            leave = Failure(.hostDown, "the host asked us to come back later (Retry-After \(Int(asked)) s)")
          }
        }
      case 502, 504:
        breaker.failure(of: visit)
        lastUnavailable = nil
      default:
        breaker.success()
        lastUnavailable = nil
        if response.status < 500 { pacing.speedUp() }
      }
    }
    if leave == nil, breaker.isOpen {
      leave = Failure(.hostDown, "\(breaker.failures) exchanges in a row failed")
    }
    return leave
  }
}
