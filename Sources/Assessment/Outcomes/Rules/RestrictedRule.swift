import Model

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
