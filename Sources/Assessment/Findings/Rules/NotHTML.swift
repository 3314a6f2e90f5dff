package import Model

/// `page.not-html`
package enum NotHTML: FindingRule {
  package static let id = RuleID.pageNotHTML
  package static let summary = "A PDF, an archive, a picture: alive, but only its link is checked."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.after.health.lastOutcome == .notHTML else { return nil }
    let type = facts.evidence.first { $0.kind == "http.type" }?.value ?? "unknown"
    return facts.finding(id, .info, cause: type, "Not a web page (\(type)): only its link is checked.")
  }
}
