/// Decides when a site has failed so often in a row that asking on is useless.
///
/// It counts failures without a success in between, retries included, but wants them from at least three different
/// visits, so that one bad address cannot condemn its site. At the threshold it becomes suspicious: the next visit should
/// be drawn from the other end of the queue, because the plan puts suspects first and several bad pages may stand
/// together, night after night. Only when a visit that had not failed before fails too is the breaker open, for the rest
/// of the night.
struct CircuitBreaker {
  static let leastVisits = 3

  let threshold: Int
  private(set) var failures = 0
  private(set) var isOpen = false
  /// The visits behind the failures that made it suspicious.
  private var visits: [Crawl.Ticket] = []

  init(threshold: Int) { self.threshold = max(1, threshold) }

  var isSuspicious: Bool {
    !isOpen && failures >= threshold && visits.count >= min(CircuitBreaker.leastVisits, threshold)
  }

  mutating func failure(of visit: Crawl.Ticket) {
    failures += 1
    guard !visits.contains(visit) else { return }
    let wasSuspicious = failures > threshold && visits.count >= min(CircuitBreaker.leastVisits, threshold)
    if wasSuspicious {
      isOpen = true
    } else if visits.count < max(CircuitBreaker.leastVisits, threshold) {
      visits.append(visit)
    }
  }

  mutating func success() {
    guard !isOpen, failures > 0 else { return }
    failures = 0
    visits.removeAll(keepingCapacity: true)
  }
}
