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

/// 401, 402, 451.
package struct RestrictedRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "restricted",
      summary: """
        The page is there, but only for some: 401 asks for a name and password, 402 for money, 451 names a law \
        (RFC 7725). Never a reason to call it broken.
        """,
      examples: [
        RuleExample("401") { Fixture.response(401, [("www-authenticate", "Basic realm=members")]) },
        RuleExample("451") { Fixture.response(451) },
      ],
      counterexamples: [RuleExample("403 is judged apart") { Fixture.response(403) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    visit.ruling(.restricted, headers: ["www-authenticate", "link"]) { $0 == 401 || $0 == 402 || $0 == 451 }
  }
}

/// 403 and the private statuses of firms that keep robots out.
package struct ForbiddenRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "forbidden",
      summary: """
        403, and 999 as one large site sends it, nearly always mean that a robot is kept out: of eighteen such answers \
        in one study two were dead pages. The resource counts as blocked, however long that lasts.
        """,
      examples: [RuleExample("403 for everything that is no browser") { Fixture.response(403, body: "Forbidden") }],
      counterexamples: [RuleExample("401 names the way in") { Fixture.response(401) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    visit.ruling(.botBlocked, headers: ["cf-mitigated", "server"]) { $0 == 403 || $0 == 999 }
  }
}

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

/// Statuses that no final response has.
package struct OddStatusRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "odd-status",
      summary:
        "A status outside of what a final response may have: 1xx, 3xx that lead nowhere, 206 unasked, 600 and more.",
      examples: [RuleExample("300 without a choice") { Fixture.response(300) }],
      counterexamples: [RuleExample("304 says that nothing changed") { Fixture.response(304) }])
  }
  package init() {}
  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    visit.ruling(.protocolError, headers: ["location"]) {
      $0 < 200 || ((300..<400).contains($0) && $0 != 304) || $0 == 206 || ($0 >= 600 && $0 != 999)
    }
  }
}

extension VisitFacts {
  /// A ruling by status, with the named headers as further evidence.
  func ruling(_ outcome: Outcome, headers: [String] = [], when matches: (Int) -> Bool) -> OutcomeRuling? {
    guard let response, matches(response.status) else { return nil }
    let first = status(response, quote: Excerpt.ofOpening(reading) ?? Excerpt.of(response.body))
    return OutcomeRuling(outcome, evidence: [first] + headers.compactMap { header($0, response) })
  }
}
