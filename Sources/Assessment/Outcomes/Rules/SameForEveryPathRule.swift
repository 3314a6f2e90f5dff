import Model

/// A host that gives one page for every path.
package struct SameForEveryPathRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "same-for-every-path",
      summary: """
        Asked for an address in the same folder that cannot exist, the host gave the same page with a success status: \
        the same text, or nine tenths of its shingles, or the same place after hops. "200 OK" means nothing there. \
        Front pages are exempt; beside the script of a captcha service the page is a challenge, not a soft 404.
        """,
      examples: [
        RuleExample("the same page for every path") {
          Fixture.page(
            "Willow Academy", "Willow Academy",
            "Browse our evening classes in pottery, weaving and bookkeeping at our desk.",
            probe: ("Willow Academy", "Browse our evening classes in pottery, weaving and bookkeeping at our desk."))
        }
      ],
      counterexamples: [
        RuleExample("another page for the address that cannot exist") {
          Fixture.page(
            "Reef knot", "Reef knot", "Right over left and under, then left over right and under. Pull both ends.",
            probe: (
              "Harbour School", "All our courses, from bread to bicycles, are on this page for you to choose from."
            ))
        },
        RuleExample("a front page") {
          Fixture.page(
            "Willow Academy", "Willow Academy", "Browse our evening classes in pottery.",
            url: "https://school.example/",
            probe: ("Willow Academy", "Browse our evening classes in pottery."))
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let probe = visit.probe, let reading = visit.reading, !Addresses.isHome(visit.url),
      Probe.gaveSamePage(probe, as: reading, at: visit.final, redirected: visit.wasRedirected)
    else { return nil }
    let seen = Evidence(
      kind: "soft404.probe", value: probe.status.map(String.init) ?? "",
      quote: "The host gives the same page for an address that cannot exist: "
        + Excerpt.of(reading.titleElement ?? reading.text), source: probe.finalURL)
    if let host = visit.embedded(ChallengePhrases.hostWords) {
      return OutcomeRuling(
        .botBlocked, seen, Evidence(kind: "challenge.host", value: host, quote: host, source: "script"))
    }
    return OutcomeRuling(.soft404, seen)
  }
}
