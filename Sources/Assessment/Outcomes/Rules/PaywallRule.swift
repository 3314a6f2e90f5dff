import Model

/// The beginning of a text whose rest has a price.
package struct PaywallRule: OutcomeRule {
  /// What is shown in full is read, whatever its page says of its price.
  package static let mostWords = 250
  /// With the page's own word for it and no sentence.
  package static let mostWordsDeclared = 120

  package static var description: RuleDescription {
    RuleDescription(
      id: "paywall",
      summary: """
        A page under 250 words that asks to subscribe or to pay for its rest ("subscribe to continue reading", "for \
        subscribers only") in the words under its heading or at the end of its text, in any of twenty languages; or one \
        under 120 words whose structured data say that it is not free (schema.org `isAccessibleForFree`). The page is \
        there, for some: it counts as barred. A page shown in full is not, nor is one about such walls.
        """,
      examples: [
        RuleExample("a beginning for everybody") {
          Fixture.page(
            "Looms of the world", "Looms of the world", "A woman winds her warp. Subscribe to continue reading.")
        },
        RuleExample("in German") {
          Fixture.page("Webstühle", "Webstühle", "Eine Frau spannt die Kette. Dieser Artikel ist nur für Abonnenten.")
        },
        RuleExample("by its structured data") {
          Fixture.page(
            "Looms of the world", "Looms of the world", "A woman winds her warp as her grandmother did.",
            signals: { $0.isFree = false })
        },
      ],
      counterexamples: [
        RuleExample("shown in full") {
          Fixture.page("Looms", "Looms", Fixture.lesson + Fixture.lesson, signals: { $0.isFree = false })
        },
        RuleExample("a newsletter below the text") {
          Fixture.page("Looms", "Looms", "Choose a loom that fits on your table. Subscribe to our newsletter.")
        },
        RuleExample("a lesson about such walls") {
          Fixture.page("How to add a paywall", "How to add a paywall", "Ask readers to subscribe to continue reading.")
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < PaywallRule.mostWords else {
      return nil
    }
    let title = SearchedParts(reading.titleElement ?? reading.title?.value, PaywallPhrases.book)
    let heading = SearchedParts(reading.heading, PaywallPhrases.book)
    guard !heading.namesWork, !namesWalls(title), !namesWalls(heading), !title.quotes, !heading.quotes else {
      return nil
    }
    var found: [Evidence] = []
    if let (quote, text, source) = sentence(reading) {
      found.append(Evidence(kind: "paywall.text", value: quote, quote: Excerpt.of(text), source: source))
    }
    if reading.signals.isFree == false, !found.isEmpty || reading.wordCount < PaywallRule.mostWordsDeclared {
      found.append(
        Evidence(kind: "paywall.declared", value: "false", quote: "isAccessibleForFree: false", source: "json-ld"))
    }
    return found.isEmpty ? nil : OutcomeRuling(.loginWall, evidence: found)
  }

  /// Under a heading, or at the end of the text, where such walls stand.
  private func sentence(_ reading: Reading) -> (quote: String, text: String, source: String)? {
    let end = reading.text.utf8.count > 400 ? PaywallRule.end(of: reading.text) : reading.text
    let notices = reading.signals.notices.filter { $0.level <= 3 && $0.room <= 1_200 }
    for (text, source) in [(end, "text")] + notices.map({ ($0.heading + ". " + $0.text, "h\($0.level)") }) {
      for part in Segments(ownWordsOf: text).parts.prefix(12) where PhraseBook.words(part) <= 24 {
        if PaywallPhrases.book.search(part).says {
          return (String(decoding: part.dropFirst().dropLast(), as: UTF8.self), text, source)
        }
      }
    }
    return nil
  }

  private static func end(of text: String) -> String {
    var start = text.utf8.index(text.endIndex, offsetBy: -400)
    while start < text.endIndex, start.samePosition(in: text.unicodeScalars) == nil {
      start = text.utf8.index(after: start)
    }
    return String(text[start...])
  }

  /// Whether a title is about such walls, and not only one that begins with "why".
  private func namesWalls(_ text: SearchedParts) -> Bool {
    guard text.hits.contains(where: { $0.about != 0 || $0.opensAbout }) else { return false }
    return zip(text.parts, text.hits).contains { part, hits in
      hits.statements != 0 || PaywallPhrases.names.contains { PhraseBook.holds(part, $0) }
    }
  }
}
