import Model
import Web

/// The fetch of one origin's robots.txt, after RFC 9309 §2.3.1.
///
/// 2xx is parsed (also when cut short: what is there is followed) · 3xx past the allowed redirects, or without a usable
/// Location, and 4xx mean that there are no rules · 429, 5xx and faults of the network mean that all is disallowed for
/// now. When no connection to the origin itself comes about, that failure is the visit's own ending, because it says more
/// than "robots.txt could not be read". A challenge of a bot filter is a 403 and so means no rules.
struct RobotsFetch {
  enum Outcome {
    case rules(RobotsRules)
    /// All is disallowed for now.
    case unavailable(Failure)
    /// The origin could not be reached: the ending of the visit that asked.
    case unreachable(Failure)
  }

  enum Next {
    case follow
    case retry(after: Double)
    case done(Outcome)
  }

  private(set) var current: WebURL
  private var hops = 0
  private var retried = 0
  private(set) var attempts = 0
  private(set) var milliseconds = 0
  private(set) var address: String?
  private(set) var certificate: Certificate?
  /// The exchange under way.
  var exchange: UInt64?
  /// What the last try showed while another one waits: the outcome if that one is never made.
  private(set) var evidence: Outcome?

  init?(origin: WebURL) {
    guard let url = WebURL(origin.origin + "/robots.txt") else { return nil }
    current = url
  }

  mutating func request(id: UInt64, maxBody: Int) -> ExchangeRequest {
    attempts += 1
    exchange = id
    return ExchangeRequest(id: id, url: current.withoutFragment.href, maxBody: maxBody)
  }

  mutating func advance(_ result: ExchangeResult, policy: RetryPolicy, maxHops: Int) -> Next {
    exchange = nil
    milliseconds += max(0, result.milliseconds)
    address = result.address
    certificate = result.certificate
    switch result.ending {
    case .failure(let failure):
      if let wait = policy.wait(after: result.ending, tried: retried) {
        retried += 1
        evidence = verdict(on: failure)
        return .retry(after: wait)
      }
      return .done(verdict(on: failure))
    case .response(let response):
      switch response.status {
      case 200..<300: return .done(.rules(RobotsRules(response.body)))
      case 301, 302, 303, 307, 308: return redirected(to: response.headers["location"], maxHops: maxHops)
      case 429, 500...:
        let outcome = Outcome.unavailable(Failure(.robotsUnavailable, "robots.txt answered \(response.status)"))
        guard let wait = policy.wait(after: result.ending, tried: retried) else { return .done(outcome) }
        retried += 1
        evidence = outcome
        return .retry(after: wait)
      default: return .done(.rules(.allowAll))
      }
    }
  }

  private func verdict(on failure: Failure) -> Outcome {
    if failure.kind == .local { return .unreachable(failure) }
    guard hops == 0, failure.kind != .badEncoding else {
      return .unavailable(Failure(.robotsUnavailable, "robots.txt: \(failure.kind.rawValue) \(failure.detail)"))
    }
    return .unreachable(failure)
  }

  private mutating func redirected(to location: String?, maxHops: Int) -> Next {
    guard hops < maxHops, let location, !location.isEmpty, let target = WebURL(location, base: current) else {
      return .done(.rules(.allowAll))
    }
    guard target.isHTTP, target.username.isEmpty, target.password.isEmpty else {
      return .done(.unavailable(Failure(.robotsUnavailable, "robots.txt redirects to a forbidden address")))
    }
    hops += 1
    attempts = 0
    evidence = nil
    current = target
    return .follow
  }
}
