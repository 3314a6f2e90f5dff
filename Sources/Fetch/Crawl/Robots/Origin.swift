import Model
import Web

/// What a run knows of one origin's robots.txt, and the visits that wait for it.
struct Origin {
  enum Robots {
    case unknown
    /// Being fetched; the number tells this fetch's jobs from those of an earlier one.
    case fetching(RobotsFetch, serial: UInt64)
    case rules(RobotsRules)
    case unavailable(Failure)
  }

  /// The site in whose queue the origin's visits stand.
  let site: Int
  var robots = Robots.unknown
  /// Visits that cannot go on before the rules are known, in their order.
  var waiting: [Crawl.Ticket] = []
  /// A visit of the ordinary queue waits here, so that queue stands still.
  var stallsSite = false
  /// A follow-up waits here, so the fetch does not wait for room.
  var isUrgent = false
  /// The site whose queue holds the fetch's next exchange.
  var queuedAt: Int?

  init(site: Int) { self.site = site }
}

extension RobotsRules {
  /// Why a URL may not be fetched, nil when it may.
  func refusal(agent: String, url: WebURL) -> Failure? {
    let ruling = ruling(agent: agent, url: url)
    guard !ruling.allowed else { return nil }
    let line = ruling.line.map { " line \($0)" } ?? ""
    let rule = ruling.rule.map { ": \($0)" } ?? ""
    return Failure(.robotsDisallowed, "robots.txt\(line)\(rule)")
  }
}

/// The product token of a user agent: `Perennial` of `Perennial/1.0 (+https://…)` (RFC 9309 §2.2.1).
func productToken(of userAgent: String) -> String {
  let end = userAgent.unicodeScalars.firstIndex { $0 == "/" || $0 == " " || $0 == "(" || $0 == ";" }
  return String(userAgent.unicodeScalars[..<(end ?? userAgent.unicodeScalars.endIndex)])
}
