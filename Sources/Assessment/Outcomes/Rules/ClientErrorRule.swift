import Model

/// Other 4xx.
package struct ClientErrorRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "client-error", summary: "Another 4xx status: the server blames the request. Worth a look, never a strike.",
      examples: [RuleExample("400 for a plain GET") { Fixture.response(400) }],
      counterexamples: [RuleExample("500 blames the server") { Fixture.response(500) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    visit.ruling(.clientError) { (400..<500).contains($0) && ![401, 402, 403, 404, 408, 410, 429, 451].contains($0) }
  }
}
