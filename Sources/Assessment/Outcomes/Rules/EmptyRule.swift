import Model

/// A success status over nothing.
package struct EmptyRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "empty", summary: "204 or 205, or another success status over a body of no bytes or of white space.",
      examples: [
        RuleExample("204") { Fixture.response(204) },
        RuleExample("200 and nothing") { Fixture.response(200, [("content-type", "text/html")]) },
      ],
      counterexamples: [
        RuleExample("a body cut before its first byte is incomplete") {
          Fixture.response(200, completeness: .incomplete(.truncatedBody))
        }
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard let response = visit.success, response.completeness.isComplete else { return nil }
    guard response.status == 204 || response.status == 205 || response.body.allSatisfy({ $0 <= 0x20 }) else {
      return nil
    }
    return OutcomeRuling(
      .empty, visit.status(response),
      Evidence(
        kind: "http.body", value: String(response.body.count), quote: "\(response.body.count) bytes",
        source: visit.capture.finalURL))
  }
}
