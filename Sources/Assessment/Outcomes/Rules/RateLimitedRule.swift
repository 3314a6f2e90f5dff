import Model

/// 429, and 503 with Retry-After.
package struct RateLimitedRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "rate-limited",
      summary:
        "429, or 503 with a Retry-After field: the server asks to come back later (RFC 6585 §4, RFC 9110 §10.2.3).",
      examples: [
        RuleExample("429") { Fixture.response(429, [("retry-after", "3600")]) },
        RuleExample("503 with Retry-After") { Fixture.response(503, [("retry-after", "120")]) },
      ],
      counterexamples: [RuleExample("503 without Retry-After is a fault") { Fixture.response(503) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard let response = visit.response else { return nil }
    let isLimited = response.status == 429 || (response.status == 503 && response.headers["retry-after"] != nil)
    return isLimited ? visit.ruling(.rateLimited, headers: ["retry-after"]) { _ in true } : nil
  }
}
