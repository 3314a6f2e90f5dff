package import Model

/// `link.to-login`
package enum SentToLogin: FindingRule {
  package static let id = RuleID.linkToLogin
  package static let summary = "A form to sign in stands in place of the page. Blocked, never broken."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.after.health.state == .blocked, facts.after.health.lastOutcome == .loginWall else { return nil }
    return facts.finding(
      id, .warning, cause: "login", "A form to sign in stands in place of the page\(Wording.since(facts.after.health))."
    )
  }
}
