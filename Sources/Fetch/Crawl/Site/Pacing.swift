/// When a site may be asked again: the configured delay, what its robots.txt and its refusals add, and a block until a
/// moment it named. Times are seconds of the transport's clock.
struct Pacing {
  /// The longest Crawl-delay obeyed, in seconds. Three hundred exchanges, the default budget of a site, then take two
  /// and a half hours and so still fit in a night.
  static let longestCrawlDelay = 30.0
  /// The longest delay that refusals lead to, in seconds.
  static let longestAdaptiveDelay = 60.0

  let base: Double
  private(set) var crawlDelay = 0.0
  private(set) var adaptive = 0.0
  private(set) var blockedUntil = -Double.infinity
  /// The last start or end of an exchange.
  private var lastActivity = -Double.infinity

  init(base: Double) { self.base = base.isFinite ? max(0, base) : 0 }

  /// Seconds between the end of one exchange and the start of the next.
  var delay: Double { max(base, max(crawlDelay, adaptive)) }

  var earliestStart: Double { max(lastActivity + delay, blockedUntil) }

  mutating func active(at now: Double) { lastActivity = max(lastActivity, now) }

  mutating func raise(crawlDelay seconds: Double) {
    guard seconds > 0 else { return }
    crawlDelay = max(crawlDelay, min(seconds, Pacing.longestCrawlDelay))
  }

  mutating func block(until time: Double) { blockedUntil = max(blockedUntil, time) }

  /// Doubles the delay, from at least half a second, after a refusal for load (429, 503).
  mutating func slowDown() {
    adaptive = min(2 * max(adaptive, max(base, 0.5)), max(base, Pacing.longestAdaptiveDelay))
  }

  /// Halves what refusals added, down to the configured delay.
  mutating func speedUp() {
    guard adaptive > 0 else { return }
    let half = adaptive / 2
    adaptive = half <= max(base, 0.5) ? 0 : half
  }
}
