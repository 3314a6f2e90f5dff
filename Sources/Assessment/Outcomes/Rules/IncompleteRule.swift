import Model

/// What was not seen whole.
package struct IncompleteRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "incomplete",
      summary: """
        A page that was cut short on the way, or is larger than the limits of reading. It is never evidence of change.
        """,
      examples: [
        RuleExample("cut inside of a chunk") {
          Fixture.response(200, body: "<p>Half", completeness: .incomplete(.truncatedBody))
        },
        RuleExample("larger than the limit") {
          Fixture.response(200, body: "<p>Much", completeness: .incomplete(.oversize))
        },
      ],
      counterexamples: [
        RuleExample("a 404 is a 404, seen whole or not") {
          Fixture.response(404, completeness: .incomplete(.oversize))
        },
        RuleExample("a whole page") { Fixture.page("Knots", "Knots", Fixture.lesson) },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard let response = visit.success else { return nil }
    for completeness in [response.completeness, visit.reading?.completeness ?? .complete] {
      guard case .incomplete(let reason) = completeness else { continue }
      return OutcomeRuling(
        reason == .oversize ? .oversize : .incomplete,
        Evidence(
          kind: "incomplete", value: reason.rawValue, quote: "\(response.body.count) bytes read: \(reason.rawValue)",
          source: visit.capture.finalURL))
    }
    return nil
  }
}
