import Model

/// Statuses that no final response has.
package struct OddStatusRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "odd-status",
      summary:
        "A status outside of what a final response may have: 1xx, 3xx that lead nowhere, 600 and more.",
      examples: [RuleExample("300 without a choice") { Fixture.response(300) }],
      counterexamples: [RuleExample("304 says that nothing changed") { Fixture.response(304) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    visit.ruling(.protocolError, headers: ["location"]) {
      $0 < 200 || ((300..<400).contains($0) && $0 != 304) || ($0 >= 600 && $0 != 999)
    }
  }
}
