import Model

/// 408.
package struct TimeoutStatusRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "timeout-status", summary: "408: the server gave up waiting (RFC 9110 §15.5.9).",
      examples: [RuleExample("408") { Fixture.response(408) }],
      counterexamples: [RuleExample("504 is a fault of the server") { Fixture.response(504) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? { visit.ruling(.timeout) { $0 == 408 } }
}
