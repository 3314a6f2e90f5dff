import Model

/// Visits that brought no response.
package struct FailureRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "failure",
      summary: """
        A visit that brought no response is named after what failed: the name, the connection, the deadline, the \
        certificate, the protocol, redirects without end, robots.txt or the address policy. What was left out by a \
        budget, by the deadline of the run, by an outage of its host, or by a fault of this machine, was not checked: \
        it says nothing about the page.
        """,
      examples: [
        RuleExample("the name does not resolve") { Fixture.failure(.nameNotFound, "no such host") },
        RuleExample("nobody listens") { Fixture.failure(.connectionRefused, "connection refused") },
        RuleExample("the certificate has expired") { Fixture.failure(.tlsExpired, "expired on 2021-03-01") },
        RuleExample("redirects in a circle") { Fixture.failure(.redirectLoop, "back at the start") },
      ],
      counterexamples: [RuleExample("an honest 404 is a response") { Fixture.response(404) }])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard let failure = visit.capture.failure else { return nil }
    let quote = failure.detail.isEmpty ? failure.kind.rawValue : Excerpt.of(failure.detail)
    let seen = Evidence(
      kind: "failure", value: failure.kind.rawValue, quote: quote, source: visit.capture.finalURL)
    return OutcomeRuling(
      FailureRule.outcome(failure.kind), evidence: [seen] + visit.capture.hops.prefix(5).map(Arrival.evidence))
  }

  static func outcome(_ kind: Failure.Kind) -> Outcome {
    switch kind {
    // A resolver that fails says nothing of the name, which is why these count slowly.
    case .nameNotFound, .resolverUnavailable: .dnsFailure
    case .connectionRefused, .connectionReset, .unreachable: .connectionFailed
    case .connectTimeout, .timeout: .timeout
    case .tlsExpired, .tlsWrongHost, .tlsUntrusted, .tlsHandshake: .tlsProblem
    case .protocolError, .badEncoding, .badRedirect: .protocolError
    case .redirectLoop, .tooManyRedirects: .redirectLoop
    case .refusedByPolicy: .refusedByPolicy
    case .robotsDisallowed, .robotsUnavailable: .robotsDisallowed
    case .budget, .deadline, .hostDown, .local: .notChecked
    }
  }
}
