package import Model

/// `link.to-home`
package enum SentHome: FindingRule {
  package static let id = RuleID.linkToHome
  package static let summary = "A deep address now leads to a front page: the page itself is no longer there."
  package static func find(_ facts: FindingFacts) -> Finding? {
    facts.failing(.redirectedHome).map {
      facts.finding(id, $0, cause: "home", "The address of this page now leads to a front page.")
    }
  }
}
