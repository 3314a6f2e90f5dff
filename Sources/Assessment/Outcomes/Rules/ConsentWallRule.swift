import Model
import Web

/// A question for consent in place of the page.
package struct ConsentWallRule: OutcomeRule {
  package static let mostWords = 250

  package static var description: RuleDescription {
    RuleDescription(
      id: "consent-wall",
      summary: """
        Hops led to a host or path that asks for consent (`consent.…`, `/cookiewall`), or a page under 250 words has a \
        title that does and no other heading. The page is there, and kept from visitors that cannot answer: it counts \
        as barred.
        """,
      examples: [
        RuleExample("sent to a consent host") {
          Fixture.page(
            "Before you continue", "Before you continue", "We use cookies. Accept all or reject all.",
            hops: [Fixture.hop(302, to: "https://consent.school.example/ml?continue=lessons")])
        },
        RuleExample("a wall in German") {
          Fixture.page("Ihre Privatsphäre", "Wir brauchen Ihre Zustimmung", "Alle akzeptieren. Einstellungen.")
        },
      ],
      counterexamples: [
        RuleExample("a lesson below a banner") {
          Fixture.page("Weaving", "We value your privacy", "Accept all. " + Fixture.lesson)
        },
        RuleExample("a work about consent") {
          Fixture.page("Cookie consent: the law in brief", "Cookie consent: the law in brief", "Ask first.")
        },
        RuleExample("a page about cookies") {
          Fixture.page("Cookie consent in ten lines", "Cookie consent in ten lines", "Ask first. Store the answer.")
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < ConsentWallRule.mostWords else {
      return nil
    }
    var found: [Evidence] = []
    if visit.wasRedirected, let place = ConsentWallRule.place(visit) {
      found.append(
        Evidence(kind: "consent.address", value: place, quote: Excerpt.of(visit.final.href), source: "final address"))
    }
    let title = reading.titleElement ?? reading.title?.value
    guard !SearchedParts(reading.heading, ConsentPhrases.book).namesWork else {
      return found.isEmpty ? nil : OutcomeRuling(.botBlocked, evidence: found)
    }
    let states = { (text: String?) in ConsentPhrases.book.firstStatement(in: Segments(text), parts: 2, words: 10) }
    if let quote = states(title), reading.heading == nil || states(reading.heading) != nil {
      found.append(Evidence(kind: "consent.title", value: quote, quote: title.map(Excerpt.of), source: "title"))
    }
    return found.isEmpty ? nil : OutcomeRuling(.botBlocked, evidence: found)
  }

  private static func place(_ visit: VisitFacts) -> String? {
    if let label = Addresses.labels(visit.final.host).dropLast(2).first(where: ConsentPhrases.hostWords.contains),
      !Addresses.labels(visit.url.host).contains(label)
    {
      return label
    }
    return Addresses.segments(visit.final).first(where: ConsentPhrases.pathWords.contains)
  }
}
