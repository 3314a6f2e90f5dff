import Model

/// Other 5xx.
package struct ServerErrorRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "server-error", summary: "The server says by a 5xx status that the fault is its own. Counts slowly.",
      examples: [RuleExample("500") { Fixture.response(500, body: "Application error") }],
      counterexamples: [RuleExample("400 blames the request") { Fixture.response(400) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? { visit.ruling(.serverError) { (500..<600).contains($0) } }
}
