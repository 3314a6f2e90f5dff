package import Model

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
