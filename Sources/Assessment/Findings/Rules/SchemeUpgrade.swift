package import Model

/// `link.scheme-upgrade`
package enum SchemeUpgrade: FindingRule {
  package static let id = RuleID.linkSchemeUpgrade
  package static let summary = """
    A stable permanent move from http to https of the same address: apart from other moves, so that all of them can be \
    accepted at once.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let move = MovedPermanently.stableMove(facts), MovedPermanently.isSchemeOnly(facts.resource.url, move.target)
    else { return nil }
    return facts.finding(
      id, .info, cause: move.target, "The site has moved to https.",
      suggestion: Suggestion(action: "replace", url: move.target, confidence: 0.99, reason: "Only the scheme differs."))
  }
}
