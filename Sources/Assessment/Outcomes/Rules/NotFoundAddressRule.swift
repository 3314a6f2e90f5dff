import Model
import Web

/// Redirected to an address that says by its name that nothing is there.
package struct NotFoundAddressRule: OutcomeRule {
  package static let mostWords = 400

  package static var description: RuleDescription {
    RuleDescription(
      id: "not-found-address",
      summary: """
        Hops led from an ordinary address to one whose path says that nothing is there, such as `/404.html` or \
        `/page-not-found`, and the page there has under 400 words.
        """,
      examples: [
        RuleExample("sent to /404.html") {
          Fixture.page(
            "Harbour School", "Welcome", "See our courses.",
            hops: [Fixture.hop(302, to: "https://school.example/404.html")])
        }
      ],
      counterexamples: [
        RuleExample("a lesson that moved within the chapter about 404 pages") {
          Fixture.page(
            "Error pages", "Error pages", Fixture.lesson, url: "https://school.example/web/404",
            hops: [Fixture.hop(301, to: "https://school.example/lessons/404", from: "https://school.example/web/404")])
        },
        RuleExample("sent to another lesson") {
          Fixture.page("Knots", "Knots", Fixture.lesson, hops: [Fixture.hop(301, to: "https://school.example/knots")])
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, visit.wasRedirected, (visit.reading?.wordCount ?? 0) < NotFoundAddressRule.mostWords,
      !Addresses.isAboutErrors(visit.url), let name = Addresses.namesNotFound(visit.final)
    else { return nil }
    let seen = Evidence(
      kind: "soft404.address", value: name, quote: Excerpt.of(visit.final.href), source: "final address")
    return OutcomeRuling(.soft404, evidence: [seen] + visit.capture.hops.prefix(5).map(Arrival.evidence))
  }
}
