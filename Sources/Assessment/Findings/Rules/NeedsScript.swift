package import Model

/// `page.needs-script`
package enum NeedsScript: FindingRule {
  package static let id = RuleID.pageNeedsScript
  package static let summary = "A shell that only a script would fill: what it says cannot be read or checked."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.visit?.verdict.outcome == .needsScript else { return nil }
    return facts.finding(
      id, .notice, cause: "script", "The page shows nothing without its scripts; its text cannot be checked.")
  }
}
