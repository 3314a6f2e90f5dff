import Model

/// 404.
package struct NotFoundRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "not-found", summary: "The server says 404: it knows no such address (RFC 9110 §15.5.5).",
      examples: [RuleExample("an honest 404") { Fixture.response(404, body: "<h1>Not Found</h1>") }],
      counterexamples: [RuleExample("410 says more") { Fixture.response(410) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? { visit.ruling(.notFound) { $0 == 404 } }
}
