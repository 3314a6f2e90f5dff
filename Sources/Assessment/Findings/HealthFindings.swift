package import Model

/// `link.broken`
package enum BrokenLink: FindingRule {
  package static let id = RuleID.linkBroken
  package static let summary = """
    The strikes are enough (see the table of strikes): learners are stopped here. Quotes what the last visit showed; \
    proposes to retire the entry or to find its new place.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    let health = facts.after.health
    guard health.state == .broken, let cause = health.cause else { return nil }
    return facts.finding(
      id, .error, cause: cause.rawValue, "\(cause.phrase) \(Wording.strikes(health))\(Wording.lastGood(health)).",
      suggestion: Suggestion(
        action: "retire", confidence: cause == .gone ? 0.8 : 0.6,
        reason: cause == .gone ? "The server says that it was taken away for good." : "It did not come back."))
  }
}

/// `link.suspect`
package enum SuspectLink: FindingRule {
  package static let id = RuleID.linkSuspect
  package static let summary = """
    Something is wrong, but not yet often enough to call it broken. Silent where a rule of its own says more (soft 404, \
    parked, sent home, redirect loop, certificate).
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    let health = facts.after.health
    guard health.state == .suspect, let outcome = health.lastOutcome,
      ![.soft404, .parked, .redirectedHome, .redirectLoop, .tlsProblem].contains(outcome)
    else { return nil }
    return facts.finding(
      id, .notice, cause: outcome.rawValue, "\(outcome.phrase)\(Wording.since(health))\(Wording.lastGood(health)).")
  }
}

/// `link.blocked`
package enum BlockedLink: FindingRule {
  package static let id = RuleID.linkBlocked
  package static let summary = """
    Somebody keeps robots out (401, 402, 403, 429, 451, a captcha, robots.txt). It may work for people; it is never \
    called broken.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    let health = facts.after.health
    guard health.state == .blocked, let outcome = health.lastOutcome, outcome != .loginWall else { return nil }
    return facts.finding(
      id, .notice, cause: outcome.rawValue, "\(outcome.phrase)\(Wording.since(health)); please look with a browser.",
      suggestion: Suggestion(action: "keep", confidence: 0.5, reason: "A person may be let in where a robot is not."))
  }
}

/// `link.tls`
package enum TLSFault: FindingRule {
  package static let id = RuleID.linkTLS
  package static let summary =
    "The certificate or the handshake is at fault; browsers warn their readers. Never broken by itself."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.after.health.lastOutcome == .tlsProblem else { return nil }
    let kind = facts.evidence.first { $0.kind == "failure" }?.value ?? "tls"
    return facts.finding(
      id, .warning, cause: kind, "The certificate of the site is not accepted (\(kind)): browsers warn their readers.",
      suggestion: Suggestion(action: "ask-author", confidence: 0.5, reason: "Only the site's owner can mend this."))
  }
}

/// `link.host-retired`
package enum HostRetired: FindingRule {
  package static let id = RuleID.linkHostRetired
  /// Seconds that a name or port must have been gone.
  static let least: Int64 = 14 * 86_400
  package static let summary =
    "The name or the port of the whole host has been gone for at least 14 days: one cause for all its entries."
  package static func find(_ facts: FindingFacts) -> Finding? {
    let health = facts.after.health
    guard health.state == .broken, health.cause == .dnsFailure || health.cause == .connectionFailed,
      let first = health.strikes.first, facts.at.seconds(since: first.at) >= least
    else { return nil }
    let host = VisitSummary.host(of: facts.resource.url)
    return facts.finding(
      id, .error, cause: host, "Nothing at \(host) could be reached since \(first.at.date).",
      suggestion: Suggestion(action: "retire", confidence: 0.7, reason: "The whole host is gone."))
  }
}

extension Outcome {
  /// The beginning of a sentence for editors.
  var phrase: String {
    switch self {
    case .notFound: "The server says that there is no such page (404)"
    case .gone: "The server says that the page was taken away (410)"
    case .soft404: "The page says of itself that it is not there"
    case .parked: "The domain is parked or for sale"
    case .redirectedHome: "The address leads to a front page"
    case .redirectLoop: "Redirects without end"
    case .dnsFailure: "The name does not resolve"
    case .connectionFailed: "No connection"
    case .timeout: "No answer in time"
    case .serverError: "The server fails (5xx)"
    case .clientError: "The server refuses the request (4xx)"
    case .tlsProblem: "The certificate is not accepted"
    case .protocolError: "The server does not speak HTTP properly"
    case .empty: "The page is empty"
    case .refusedByPolicy: "The address is not one that may be visited"
    case .restricted: "Only some may read this (401, 402 or 451)"
    case .botBlocked: "Robots are kept out (403 or a challenge)"
    case .rateLimited: "The server asks to come back later"
    case .loginWall: "A form to sign in stands in place of the page"
    case .robotsDisallowed: "robots.txt forbids the visit"
    case .ok, .moved, .redirected, .notHTML, .incomplete, .oversize, .needsScript, .notChecked: rawValue
    }
  }
}

/// Parts of sentences.
enum Wording {
  static func strikes(_ health: HealthRecord) -> String {
    guard let first = health.strikes.first, let last = health.strikes.last else { return "on every visit" }
    return "on \(health.strikes.count) nights that count, from \(first.at.date) to \(last.at.date)"
  }
  static func since(_ health: HealthRecord) -> String { health.since.map { " since \($0.date)" } ?? "" }
  static func lastGood(_ health: HealthRecord) -> String {
    health.lastSuccess.map { "; last healthy on \($0.date)" } ?? "; never seen healthy"
  }
}
