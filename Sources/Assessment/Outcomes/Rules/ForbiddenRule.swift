import Model

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
