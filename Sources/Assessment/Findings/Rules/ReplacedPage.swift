package import Model

/// `page.replaced`
package enum ReplacedPage: FindingRule {
  package static let id = RuleID.pageReplaced
  package static let summary = """
    Title and text share nothing with the last good reading: another page stands at the address. The known text is kept \
    until the new one has lasted 30 nights.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let (known, now) = facts.changedText(.replaced) else { return nil }
    let titles = "\(Excerpt.of(known.title ?? "")) → \(Excerpt.of(now.title ?? ""))"
    return facts.finding(
      id, .warning, cause: "replaced", "Another page stands at the address: neither title nor text is the known one.",
      evidence: [Evidence(kind: "text.title", value: "changed", quote: titles, source: facts.visit?.verdict.finalURL)])
  }
}
