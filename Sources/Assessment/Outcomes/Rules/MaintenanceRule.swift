import Model

/// A notice that the site is down, with a success status.
package struct MaintenanceRule: OutcomeRule {
  /// Such notices are short.
  package static let mostWords = 100

  package static var description: RuleDescription {
    RuleDescription(
      id: "maintenance",
      summary: """
        A page under 100 words whose title or heading says, in any of thirty languages, that the site is under \
        maintenance or that its server failed; not where the heading goes on with what is maintained. It \
        counts as the server error that should have been its status: for now, and a strike of the slow kind.
        """,
      examples: [
        RuleExample("maintenance") {
          Fixture.page("Site maintenance", "We'll be back soon!", "The school is under maintenance until noon.")
        },
        RuleExample("in Spanish") { Fixture.page("Escuela", "Estamos en mantenimiento", "Volvemos pronto.") },
        RuleExample("a fault of the server") {
          Fixture.page("500 Internal Server Error", "Internal Server Error", "Try again later.")
        },
      ],
      counterexamples: [
        RuleExample("a lesson about maintenance") {
          Fixture.page("Loom maintenance", "Loom maintenance", "Oil the beater every month and check the strings.")
        },
        RuleExample("the maintenance of something else") {
          Fixture.page(
            "Wartungsarbeiten", "Wartungsarbeiten am Webstuhl", "Zweimal im Jahr werden die Schrauben nachgezogen.")
        },
        RuleExample("a checklist for such a day") {
          Fixture.page(
            "Service unavailable? A checklist", "Service unavailable? A checklist", "Look at the load first.")
        },
        RuleExample("a long page under such a heading") { Fixture.page("Maintenance", "Maintenance", Fixture.lesson) },
        RuleExample("a lesson about the error") {
          Fixture.page(
            "How to fix a 500 internal server error", "How to fix a 500 internal server error", "Read the log first.")
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < MaintenanceRule.mostWords,
      !Addresses.isAboutErrors(visit.url)
    else { return nil }
    let title = reading.titleElement ?? reading.title?.value
    guard title == nil || (title != visit.lastGood?.title && title != visit.registeredTitle) else { return nil }
    let heading = SearchedParts(reading.heading, MaintenancePhrases.book)
    let named = SearchedParts(title, MaintenancePhrases.book)
    guard !named.opensAbout, !heading.opensAbout, !heading.namesWork, !named.quotes, !heading.quotes,
      !reading.quotes(MaintenancePhrases.book)
    else { return nil }
    guard heading.says || !goesOn(heading, after: named) else { return nil }
    var found: [Evidence] = []
    for (source, text) in [("title", title), ("h1", reading.heading)] {
      guard let quote = MaintenancePhrases.book.firstStatement(in: Segments(ownWordsOf: text), parts: 3, words: 12)
      else {
        continue
      }
      found.append(
        Evidence(kind: "maintenance.\(source)", value: quote, quote: text.map(Excerpt.of), source: source))
    }
    return found.isEmpty ? nil : OutcomeRuling(.serverError, evidence: found)
  }

  /// Whether the heading goes on where the title ends: the maintenance of a loom.
  private func goesOn(_ heading: SearchedParts, after title: SearchedParts) -> Bool {
    zip(title.parts, title.hits).contains { part, hits in
      hits.says && heading.parts.contains { $0.count > part.count && $0.starts(with: part) }
    }
  }

  /// Whether title or heading say that the site is down.
  static func isStated(_ reading: Reading) -> Bool {
    let book = MaintenancePhrases.book
    return SearchedParts(reading.titleElement ?? reading.title?.value, book).says
      || SearchedParts(reading.heading, book).says
  }
}
