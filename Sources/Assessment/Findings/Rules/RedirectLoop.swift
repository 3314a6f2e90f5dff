package import Model

/// `link.loop`
package enum RedirectLoop: FindingRule {
  package static let id = RuleID.linkLoop
  package static let summary = "Redirects without end."
  package static func find(_ facts: FindingFacts) -> Finding? {
    facts.failing(.redirectLoop).map { facts.finding(id, $0, cause: "loop", "The address redirects without end.") }
  }
}
