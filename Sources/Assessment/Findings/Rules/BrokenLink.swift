package import Model

/// `link.broken`
package enum BrokenLink: FindingRule {
  package static let id = RuleID.linkBroken
  package static let summary = """
    The strikes are enough (see the table of strikes): learners are stopped here. Quotes what the last visit showed; \
    proposes where the page may be found (a redirect seen earlier, a resource of the same title, a dated copy in an \
    archive), else to retire the entry.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    let health = facts.after.health
    guard health.state == .broken, let cause = health.cause else { return nil }
    return facts.finding(
      id, .error, cause: cause.rawValue, "\(cause.phrase) \(Wording.strikes(health))\(Wording.lastGood(health)).",
      evidence: facts.evidence + (facts.after.repair?.evidence ?? []),
      suggestion: facts.after.repair?.suggestion
        ?? Suggestion(
          action: "retire", confidence: cause == .gone ? 0.8 : 0.6,
          reason: cause == .gone ? "The server says that it was taken away for good." : "It did not come back."))
  }
}
