/// What a rule says of itself: the source of its documentation and of its tests.
package struct RuleDescription: Sendable {
  /// Stable name, such as `soft-404`.
  package var id: String
  /// What it recognises and why, in a few plain sentences.
  package var summary: String
  /// Visits that it rules on.
  package var examples: [RuleExample]
  /// Visits that look alike and that it leaves alone.
  package var counterexamples: [RuleExample]

  package init(id: String, summary: String, examples: [RuleExample], counterexamples: [RuleExample]) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.counterexamples = counterexamples
  }
}

/// One visit, told in a phrase, built on demand.
package struct RuleExample: Sendable {
  package var says: String
  package var visit: @Sendable () -> VisitFacts?

  package init(_ says: String, _ visit: @escaping @Sendable () -> VisitFacts?) {
    self.says = says
    self.visit = visit
  }
}
