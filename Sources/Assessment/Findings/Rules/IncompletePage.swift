package import Model

/// `page.incomplete`
package enum IncompletePage: FindingRule {
  package static let id = RuleID.pageIncomplete
  package static let summary = "The page was cut short or is larger than what is read. Never evidence of change."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let outcome = facts.visit?.verdict.outcome, outcome == .incomplete || outcome == .oversize else { return nil }
    let reason = facts.evidence.first { $0.kind == "incomplete" }?.value ?? outcome.rawValue
    return facts.finding(id, .info, cause: reason, "The page was not read whole (\(reason)).")
  }
}
