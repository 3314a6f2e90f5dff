package import Model

/// Findings that need the text of a page, made while it is at hand.
package enum PageFindings {
  package static let rules: [any PageRule.Type] = [ExpectationFailed.self, RetiredName.self, PartialTranslation.self]
  static let ids = Set(rules.map { $0.id })

  /// What the rules find on a page that was read whole.
  package static func evaluate(
    _ reading: Reading, resource: Resource, terms: TermIndex = TermIndex(), at: Timestamp
  ) -> [Finding] {
    guard reading.completeness.isComplete else { return [] }
    let facts = PageFacts(reading: reading, resource: resource, terms: terms, at: at)
    return rules.flatMap { $0.find(facts) }
  }

  /// Whether a finding of an earlier reading still stands when nothing new was read.
  static func stillApplies(_ finding: Finding, to resource: Resource) -> Bool {
    rules.contains { $0.id == finding.rule && $0.stillApplies(finding, to: resource) }
  }
}
