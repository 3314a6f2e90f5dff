import Model
import Text
import Web

/// A deep address that now leads to a front page.
package struct RedirectedHomeRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "redirected-home",
      summary: """
        Hops led from a page deep in a site to a front page, of the same site or of another, or of one of its languages. \
        Not when the registered address is a front page itself, and not when the page there is the one that was known: \
        its text is much the same, or, on another site, its title is.
        """,
      examples: [
        RuleExample("an old lesson sent to /") {
          Fixture.page(
            "Harbour School", "Welcome", "Our courses.", hops: [Fixture.hop(302, to: "https://school.example/")])
        },
        RuleExample("sent to the front page in German") {
          Fixture.page(
            "Hafenschule", "Willkommen", "Kurse.", hops: [Fixture.hop(301, to: "https://school.example/de/")])
        },
      ],
      counterexamples: [
        RuleExample("a registered front page sent to one of its languages") {
          Fixture.page(
            "Harbour School", "Welcome", "Our courses.", url: "https://school.example/",
            hops: [Fixture.hop(302, to: "https://school.example/en/", from: "https://school.example/")])
        },
        RuleExample("the same text at an address of its own") {
          Fixture.page(
            "Weaving", "Weaving", Fixture.lesson, hops: [Fixture.hop(301, to: "https://weaving.example/")],
            lastGood: ("Weaving", Fixture.lesson))
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, visit.wasRedirected, !Addresses.isHome(visit.url), Addresses.isHome(visit.final),
      !isSamePage(visit)
    else { return nil }
    let seen = Evidence(
      kind: "home.address", value: visit.final.path, quote: Excerpt.of(visit.final.href), source: "final address")
    return OutcomeRuling(.redirectedHome, evidence: [seen] + visit.capture.hops.prefix(5).map(Arrival.evidence))
  }

  private func isSamePage(_ visit: VisitFacts) -> Bool {
    guard let reading = visit.reading else { return false }
    if let known = visit.lastGood, !reading.textDigest.isEmpty {
      if known.textDigest == reading.textDigest { return true }
      if Fingerprint.similarity(known.fingerprint, reading.fingerprint) >= 0.5 { return true }
    }
    guard let title = reading.title?.value, title.utf8.count >= 8, title != reading.siteName?.value,
      Addresses.bareHost(visit.url) != Addresses.bareHost(visit.final)
    else { return false }
    return title == visit.lastGood?.title || title == visit.registeredTitle
  }
}
