import Model

/// Judges one visit: a pure step from facts to a verdict, or to the one more request that the verdict needs.
///
/// Order: what the protocol said (failures, statuses, empty, not HTML, incomplete), then what the page says (challenge,
/// no site, soft 404, maintenance, consent, sign-in, front page, shell), then what the host gives for an address that
/// cannot exist. What no rule objects to is healthy: `ok`, `moved` or `redirected` by its hops.
package struct OutcomeAssessor: Sendable {
  /// Raised whenever a rule changes what it says, so that a change of rules is told from a change of the web.
  package static let ruleVersion = 3

  package static let protocolRules: [any OutcomeRule] = [
    FailureRule(), ChallengeStatusRule(), NotFoundRule(), GoneRule(), RestrictedRule(), ForbiddenRule(),
    RateLimitedRule(), TimeoutStatusRule(), ServerErrorRule(), ClientErrorRule(), OddStatusRule(), EmptyRule(),
    NotHTMLRule(), IncompleteRule(), RefreshLoopRule(),
  ]
  package static let pageRules: [any OutcomeRule] = [
    ChallengePageRule(), ParkedRule(), DefaultPageRule(), RawErrorRule(), SoftNotFoundRule(), NotFoundAddressRule(),
    MaintenanceRule(), ConsentWallRule(), LoginWallRule(), PaywallRule(), RedirectedHomeRule(), RedirectedHubRule(),
    NeedsScriptRule(), BlankRule(), SameForEveryPathRule(),
  ]
  /// All rules in the order in which they are tried.
  package static var rules: [any OutcomeRule] { protocolRules + pageRules }

  package init() {}

  package func assess(_ visit: VisitFacts) -> AssessmentStep {
    for rule in OutcomeAssessor.protocolRules {
      if let ruling = rule.apply(visit) { return .verdict(verdict(visit, ruling)) }
    }
    if visit.response?.status != 304 {
      if let target = RefreshTarget.of(visit) { return .follow(target) }
      for rule in OutcomeAssessor.pageRules {
        if let ruling = rule.apply(visit) { return .verdict(verdict(visit, ruling)) }
      }
      if let probe = Probe.needed(for: visit) { return .probe(url: probe.url, key: probe.key) }
    }
    return .verdict(verdict(visit, Arrival.ruling(visit)))
  }

  private func verdict(_ visit: VisitFacts, _ ruling: OutcomeRuling) -> Verdict {
    Verdict(
      outcome: ruling.outcome, status: visit.response?.status, finalURL: visit.capture.finalURL,
      hops: visit.capture.hops, evidence: ruling.evidence, ruleVersion: OutcomeAssessor.ruleVersion)
  }
}
