import Model
import Text
import Web

/// A page that now leads to the index of its section.
package struct RedirectedHubRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "redirected-hub",
      summary: """
        Hops led from a page to a folder above it on the same site, and the page there has another title and another text \
        than the one that was known: an index in place of the page. Without an earlier reading `redirected-index` looks at \
        what the folder holds, for it may hold the same page. It counts like being sent to the front page.
        """,
      examples: [
        RuleExample("a lesson sent to the list of lessons") {
          Fixture.page(
            "Lessons", "Lessons", "Choose from forty lessons about ropes, sails and nets in our harbour.",
            hops: [Fixture.hop(301, to: "https://school.example/lessons/")], lastGood: ("Weaving", Fixture.lesson))
        }
      ],
      counterexamples: [
        RuleExample("the same lesson at its folder") {
          Fixture.page(
            "Weaving", "Weaving", Fixture.lesson, url: "https://school.example/weaving/page.html",
            hops: [Fixture.hop(301, to: "https://school.example/weaving/")], lastGood: ("Weaving", Fixture.lesson))
        },
        RuleExample("a folder on the first visit") {
          Fixture.page(
            "Lessons", "Lessons", "Choose from forty lessons about ropes, sails and nets in our harbour.",
            hops: [Fixture.hop(301, to: "https://school.example/lessons/")], probe: ("Other", "Another page."))
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, visit.wasRedirected, let reading = visit.reading, let known = visit.lastGood,
      Addresses.isAbove(visit.final, visit.url), let before = known.title, let now = reading.title?.value,
      before != now,
      known.textDigest != reading.textDigest, !known.fingerprint.isEmpty, !reading.fingerprint.isEmpty,
      Fingerprint.similarity(known.fingerprint, reading.fingerprint) < 0.2
    else { return nil }
    return OutcomeRuling(
      .redirectedHome,
      evidence: [
        Evidence(
          kind: "hub.address", value: visit.final.path, quote: Excerpt.of(visit.final.href), source: "final address"),
        Evidence(kind: "hub.title", value: Excerpt.of(now), quote: "was: " + Excerpt.of(before), source: "title"),
      ] + visit.capture.hops.prefix(5).map(Arrival.evidence))
  }
}
