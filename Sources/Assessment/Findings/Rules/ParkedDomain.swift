package import Model

/// `page.parked`
package enum ParkedDomain: FindingRule {
  package static let id = RuleID.pageParked
  package static let summary = "The domain is for sale, parked, expired or suspended."
  package static func find(_ facts: FindingFacts) -> Finding? {
    facts.failing(.parked).map {
      facts.finding(
        id, $0, cause: "parked", "The domain is parked or for sale.",
        suggestion: Suggestion(action: "retire", confidence: 0.8, reason: "The site has no owner any more."))
    }
  }
}
