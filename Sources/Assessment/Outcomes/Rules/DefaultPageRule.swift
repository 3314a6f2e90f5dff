import Model

/// What a server shows before it has a site, or a hosting firm in place of one.
package struct DefaultPageRule: OutcomeRule {
  /// The longest of them explain how to configure the server.
  package static let mostWords = 450
  /// Under a title of few words, such as "It works!".
  package static let mostWordsOfBrief = 60
  /// An empty listing has the links that sort it, its parent and a folder for scripts.
  package static let mostLinksOfListing = 7

  package static var description: RuleDescription {
    RuleDescription(
      id: "default-page",
      summary: """
        A page whose title or heading is that of a web server without a site (under 450 words, or under 60 for the \
        briefest), of a hosting firm in place of a site that was suspended, in a dozen languages, or the listing of a root \
        folder with nothing in it. Like a parked domain: the name is there and the site is not.
        """,
      examples: [
        RuleExample("the first page of a server") {
          Fixture.page("Welcome to nginx!", "Welcome to nginx!", "Further configuration is required.")
        },
        RuleExample("a suspended account") {
          Fixture.page("Account Suspended", "Account Suspended", "Contact your hosting provider.")
        },
        RuleExample("a suspended site, in German") {
          Fixture.page("school.example", "Diese Website wurde gesperrt", "Bitte wenden Sie sich an Ihren Anbieter.")
        },
        RuleExample("an empty root folder") {
          Fixture.page("Index of /", "Index of /", "cgi-bin/", signals: { $0.linkCount = 5 })
        },
      ],
      counterexamples: [
        RuleExample("a lesson about such a server") {
          Fixture.page("Install nginx", "Install nginx", "You see \u{201C}Welcome to nginx!\u{201D}. " + Fixture.lesson)
        },
        RuleExample("a lesson that begins with joy") { Fixture.page("It works!", "It works!", Fixture.lesson) },
        RuleExample("a listing of lessons") {
          Fixture.page("Index of /", "Index of /", "belt.html bag.html scarf.html", signals: { $0.linkCount = 40 })
        },
        RuleExample("a lesson about ceilings") {
          Fixture.page("Suspended ceilings", "Suspended ceilings", "Measure twice, hang once.")
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < DefaultPageRule.mostWords else {
      return nil
    }
    let title = reading.titleElement ?? reading.title?.value
    guard title == nil || (title != visit.lastGood?.title && title != visit.registeredTitle) else { return nil }
    if let listing = emptyListing(title, reading) { return OutcomeRuling(.parked, listing) }
    var books = [DefaultPagePhrases.servers]
    if reading.wordCount < DefaultPageRule.mostWordsOfBrief {
      books += [DefaultPagePhrases.brief, DefaultPagePhrases.suspended]
    }
    var found: [Evidence] = []
    for (source, text) in [("title", title), ("h1", reading.heading)] {
      let segments = Segments(text)
      for book in books {
        guard let quote = book.firstStatement(in: segments, parts: 3, words: 12) else { continue }
        found.append(Evidence(kind: "default.\(source)", value: quote, quote: text.map(Excerpt.of), source: source))
        break
      }
    }
    return found.isEmpty ? nil : OutcomeRuling(.parked, evidence: found)
  }

  private func emptyListing(_ title: String?, _ reading: Reading) -> Evidence? {
    guard let title, title.lowercased() == "index of /",
      reading.signals.linkCount <= DefaultPageRule.mostLinksOfListing
    else { return nil }
    return Evidence(kind: "default.listing", value: "\(reading.signals.linkCount) links", quote: title, source: "title")
  }
}
