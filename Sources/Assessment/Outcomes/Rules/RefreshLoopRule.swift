import Model

/// Pages that refresh in a circle or without end.
package struct RefreshLoopRule: OutcomeRule {
  /// Refreshes followed in one visit.
  package static let most = 5

  package static var description: RuleDescription {
    RuleDescription(
      id: "refresh-loop",
      summary: "A page that refreshes itself to an address already seen on this visit, or for the sixth time.",
      examples: [
        RuleExample("two pages that point at each other") {
          Fixture.page(
            "Moved", nil, "Moved.", final: "https://school.example/b",
            hops: [Hop(url: Fixture.url, status: 200, location: "https://school.example/b", kind: .metaRefresh)],
            change: { $0.refresh = .init(seconds: 0, url: Fixture.url) })
        }
      ],
      counterexamples: [
        RuleExample("one refresh to a new address") {
          Fixture.page(
            "Moved", nil, "Moved.", change: { $0.refresh = .init(seconds: 0, url: "https://school.example/b") })
        }
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let target = RefreshTarget.of(visit) else { return nil }
    let refreshes = visit.capture.hops.count { $0.kind == .metaRefresh }
    guard refreshes >= RefreshLoopRule.most || visit.capture.hops.contains(where: { $0.url == target }) else {
      return nil
    }
    return OutcomeRuling(
      .redirectLoop,
      evidence: [
        Evidence(kind: "html.refresh", value: target, quote: Excerpt.of(target), source: visit.capture.finalURL)
      ] + visit.capture.hops.prefix(5).map(Arrival.evidence))
  }
}
