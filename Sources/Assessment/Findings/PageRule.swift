package import Model

/// What a rule of a page's own text looks at: the page while it is at hand.
package struct PageFacts: Sendable {
  package var reading: Reading
  package var resource: Resource
  package var terms: TermIndex
  package var at: Timestamp

  package init(reading: Reading, resource: Resource, terms: TermIndex = TermIndex(), at: Timestamp) {
    self.reading = reading
    self.resource = resource
    self.terms = terms
    self.at = at
  }

  /// A finding whose name stays the same from night to night, as long as its cause does.
  func finding(
    _ rule: RuleID, _ severity: Severity, cause: String, _ message: String, evidence: [Evidence],
    suggestion: Suggestion? = nil
  ) -> Finding {
    Finding(
      id: FindingName.of(entry: resource.id, rule: rule, cause: cause), entry: resource.id, rule: rule,
      severity: severity, message: message, evidence: evidence, since: at, suggestion: suggestion)
  }
}

/// A rule that makes findings of a page's text. They travel with the visit's record, since no state keeps the text.
package protocol PageRule: Sendable {
  static var id: RuleID { get }
  /// When it speaks and what it proposes, for the documentation.
  static var summary: String { get }
  /// Pages that it speaks on, and pages that look alike and on which it is silent.
  static var examples: [PageExample] { get }
  static var counterexamples: [PageExample] { get }
  static func find(_ facts: PageFacts) -> [Finding]
  /// Whether a finding of an earlier reading still stands when nothing new was read.
  static func stillApplies(_ finding: Finding, to resource: Resource) -> Bool
}

extension PageRule {
  package static func stillApplies(_ finding: Finding, to resource: Resource) -> Bool { true }
}
