package import Model

/// `fresh.stale`
package enum StaleContent: FindingRule {
  package static let id = RuleID.freshStale
  package static let summary = """
    The stated date of the content is older than its volatility allows (see the table of freshness). It may still be \
    right: somebody should look.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    let freshness = facts.after.freshness
    guard freshness.state == .stale, let date = freshness.contentDate else { return nil }
    let reading = facts.after.lastGood
    let source = (freshness.basis == "modified" ? reading?.modified : reading?.published)?.source
    return facts.finding(
      id, .notice, cause: "\(freshness.basis) \(date)",
      "Last \(freshness.basis) \(date); \(facts.resource.volatility.rawValue) subjects are looked at again"
        + " after \(facts.resource.volatility.months ?? 0) months.",
      evidence: [Evidence(kind: "date.\(freshness.basis)", value: "\(date)", quote: "\(date)", source: source)],
      suggestion: Suggestion(action: "keep", confidence: 0.5, reason: "Age alone does not make it wrong."))
  }
}
