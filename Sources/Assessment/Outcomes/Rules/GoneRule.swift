import Model

/// 410.
package struct GoneRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "gone", summary: "The server says 410: the page was taken away on purpose (RFC 9110 §15.5.11).",
      examples: [RuleExample("410") { Fixture.response(410, body: "<h1>Gone</h1>") }],
      counterexamples: [RuleExample("404 says less") { Fixture.response(404) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? { visit.ruling(.gone) { $0 == 410 } }
}
