import Model

/// Judges one visit: a pure step from facts to a verdict, or to the one more request that the verdict needs.
///
/// Order: what the protocol said (failures, statuses, empty, not HTML, incomplete), then what the page says (challenge,
/// waiting line, no site, soft 404, maintenance, consent, sign-in, front page, shell), then what the host gives for an address that
/// cannot exist. What no rule objects to is healthy: `ok`, `moved` or `redirected` by its hops. Last come the hosts that
/// answer 200 for what was removed: their own interface is asked (`HostRule`), and without its word they are not `ok`.
package struct OutcomeAssessor: Sendable {
  /// Raised whenever a rule changes what it says, so that a change of rules is told from a change of the web.
  package static let ruleVersion = 9

  package static let protocolRules: [any OutcomeRule] = [
    FailureRule(), ChallengeStatusRule(), NotFoundRule(), GoneRule(), RestrictedRule(), ForbiddenRule(),
    RateLimitedRule(), TimeoutStatusRule(), ServerErrorRule(), ClientErrorRule(), OddStatusRule(), EmptyRule(),
    NotHTMLRule(), IncompleteRule(), RefreshLoopRule(),
  ]
  package static let pageRules: [any OutcomeRule] = [
    ChallengePageRule(), QueuePageRule(), ParkedRule(), DefaultPageRule(), RawErrorRule(), SoftNotFoundRule(),
    NotFoundAddressRule(), MaintenanceRule(), ConsentWallRule(), LoginWallRule(), PaywallRule(), RedirectedHomeRule(),
    RedirectedHubRule(), NeedsScriptRule(), BlankRule(), SameForEveryPathRule(), CollapsedPageRule(),
    RedirectedIndexRule(),
  ]
  /// All rules in the order in which they are tried.
  package static var rules: [any OutcomeRule] { protocolRules + pageRules }

  package init() {}

  package func assess(_ visit: VisitFacts) -> AssessmentStep {
    for rule in OutcomeAssessor.protocolRules {
      if let ruling = rule.apply(visit) { return end(visit, ruling) }
    }
    if visit.response?.status != 304 {
      if let target = RefreshTarget.of(visit) { return .follow(target) }
      for rule in OutcomeAssessor.pageRules {
        if let ruling = rule.apply(visit) { return end(visit, ruling) }
      }
      if HostFamilies.family(of: visit.url) == nil, let probe = Probe.needed(for: visit) {
        return .probe(url: probe.url, key: probe.key)
      }
    }
    return end(visit, Arrival.ruling(visit))
  }

  /// The verdict, or what its host must be asked first.
  private func end(_ visit: VisitFacts, _ ruling: OutcomeRuling) -> AssessmentStep {
    switch HostRule.question(visit, outcome: ruling.outcome) {
    case .item(let url): return .askHost(url: url)
    case .control(let url, let key): return .askControl(url: url, key: key)
    case nil: return .verdict(verdict(visit, HostRule.ruling(visit, outcome: ruling.outcome) ?? ruling))
    }
  }

  private func verdict(_ visit: VisitFacts, _ ruling: OutcomeRuling) -> Verdict {
    Verdict(
      outcome: ruling.outcome, status: visit.response?.status, finalURL: visit.capture.finalURL,
      hops: visit.capture.hops, evidence: ruling.evidence, ruleVersion: OutcomeAssessor.ruleVersion)
  }
}
