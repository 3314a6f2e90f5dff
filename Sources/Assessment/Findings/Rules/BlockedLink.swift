package import Model

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
    let alive = facts.evidence.first { $0.kind == "second-opinion" && $0.value.hasPrefix("alive") }
    let suggestion =
      alive.map { Suggestion(action: "keep", confidence: 0.9, reason: "By another route it was \($0.value).") }
      ?? Suggestion(action: "keep", confidence: 0.5, reason: "A person may be let in where a robot is not.")
    return facts.finding(
      id, .notice, cause: outcome.rawValue, "\(outcome.phrase)\(Wording.since(health)); please look with a browser.",
      suggestion: suggestion)
  }
}
