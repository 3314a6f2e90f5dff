package import Model

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
