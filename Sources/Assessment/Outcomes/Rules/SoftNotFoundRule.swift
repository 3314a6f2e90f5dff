import Model

/// A success status over a page that says it is not there.
package struct SoftNotFoundRule: OutcomeRule {
  /// For a statement in the text alone.
  package static let mostWordsOfText = 100
  /// No page with more words is looked at.
  package static let mostWordsOfAll = 3000

  /// What must be said of a page of so many words: a title or a heading that says it (2) is enough for a page of next
  /// to no words; with more, two places must say it, the more so the more words the frame of the site has.
  static func points(words: Int) -> Int {
    switch words {
    case ..<150: 2
    case ..<400: 3
    case ..<1000: 4
    default: 6
    }
  }

  package static var description: RuleDescription {
    RuleDescription(
      id: "soft-404",
      summary: """
        The page says of itself, in any of sixty languages, that it is not there. A statement needs a subject (page, \
        article, lesson …) and what befell it (was removed …) or a denial near a word of presence (could not … be \
        found) in one language, or is one of the complete phrases, and has no word that makes it a text about the \
        matter or about what is yet to come. What a relative clause denies is told of the noun before it ("documents that \
        are not available elsewhere"), unless the reader asked for it or was led there ("you requested a page that does \
        not exist"), and who could not find a better place for something misses a place. So is a title, heading or \
        text that quotes such a statement, a list of statuses of HTTP, a question, and what somebody tells of "my page". A \
        page that says that what it holds remains needs 2 points more. Points are added up: \
        a part of the title that states it (2), a heading that does, wherever on the page it stands (2; 3 in a box of \
        its own; 4 with a sentence under it that does too), or a heading that is an interjection or has a small box, \
        over a sentence that speaks to the reader (3); a class, canonical address or og:url that names an error page \
        (2); the site's front page as canonical address or og:url (1); noindex (1). Longer statements that do not speak \
        to the reader, as headlines do, are worth 1, or 2 in a box of its own on a page under 40 words; a bare fate \
        ("Lesson removed", as events are named) counts in headings only, and likewise; several pages ("products no \
        longer sold") never; title and heading alone no more than 3. A page under 150 words needs 2, under 400 words 3, \
        under 1,000 words 4, under 3,000 words 6. Lower headings count only with the words under them, and in a box of \
        their own. On a page under 100 words a sentence is enough that stands without a heading, or, under 40 words, \
        speaks to the reader ("the page you are looking for"). Whole pages are never searched. A title that is the \
        registered or the last good one, and an address that is about errors, speak for the page.
        """,
      examples: [
        RuleExample("English") {
          Fixture.page("Page not found | Harbour School", "Sorry, page not found", "Try the search.")
        },
        RuleExample("Japanese") {
          Fixture.page("ページが見つかりません | 港の学校", "お探しのページは見つかりませんでした", "トップページからお探しください。")
        },
        RuleExample("the heading is an interjection") {
          Fixture.page("Harbour School", "Oops!", "We can't find the page you're looking for.")
        },
        RuleExample("a relative clause about what the reader asked for") {
          Fixture.page("Harbour School", "Hmm", "You requested a page that does not exist.")
        },
        RuleExample("archived and removed, in French") {
          Fixture.page("École du Port", "Ce guide a été archivé et supprimé", "Consultez nos guides plus récents.")
        },
        RuleExample("a wiki without the article") {
          Fixture.page("Webknoten", "Webknoten", "Diese Seite enthält momentan noch keinen Text.")
        },
        RuleExample("a course that ended") {
          Fixture.page("Escola do Porto", "Curso encerrado", "Veja os outros cursos.")
        },
        RuleExample("retired") { Fixture.page("Harbour School", "This tutorial has been retired", "See our courses.") },
      ],
      counterexamples: [
        RuleExample("a lesson about such pages") {
          Fixture.page("How to make a helpful 404 page", "How to make a helpful 404 page", Fixture.lesson)
        },
        RuleExample("a short lesson about such pages") {
          Fixture.page("Error pages explained", "Error pages explained", "When a page is not found, say so kindly.")
        },
        RuleExample("the name of an event") {
          Fixture.page(
            "Page deleted – Events", "Page deleted", "Sent when somebody has removed a page. " + Fixture.lesson)
        },
        RuleExample("what is yet to come") {
          Fixture.page("Spinning", "Spinning", "This lesson is deprecated and will be removed. Turn the wheel evenly.")
        },
        RuleExample("a list of what is no longer sold") {
          Fixture.page("Products no longer sold", "Products no longer sold", "Spare parts fit the newer loom as well.")
        },
        RuleExample("a page that is no longer kept up") {
          Fixture.page("Looms", "Looms", "This page is no longer maintained. Many mills sold their looms to schools.")
        },
        RuleExample("a change log") {
          Fixture.page("Exchange format", "Exchange format", "The element price has been removed. " + Fixture.lesson)
        },
        RuleExample("somebody asks about a message") {
          Fixture.page(
            "Bestand niet gevonden bij uploaden", "Bestand niet gevonden bij uploaden",
            "Ik krijg steeds “bestand niet gevonden” als ik mijn les open. Let op hoofdletters.")
        },
        RuleExample("a course that ended and left its lessons") {
          Fixture.page(
            "Cours terminé", "Cours terminé", "Les leçons restent disponibles. Leçon 1 : le métier.")
        },
        RuleExample("a short page") {
          Fixture.page("Reef knot", "Reef knot", "Right over left and under, then left over right and under.")
        },
        RuleExample("a video on the page has gone") {
          Fixture.page("Spring news from the harbour", nil, "This video is unavailable. The boats leave at nine.")
        },
        RuleExample("a remark about other pages") {
          Fixture.page("Comments of the week", nil, "Many pages have been deleted from the archive, says a reader.")
        },
        RuleExample("a relative clause about other things") {
          Fixture.page("Odds and ends", "Odds and ends", "Notes that we could not find a better place for.")
        },
        RuleExample("the title it always had") {
          Fixture.page(
            "Not Found", "Not Found", "A poem of four lines.", lastGood: ("Not Found", "A poem of five lines or so."))
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < SoftNotFoundRule.mostWordsOfAll,
      !Addresses.isAboutErrors(visit.url), !isKnown(visit, reading)
    else { return nil }
    var score = NotFoundScore(visit, reading)
    guard !score.isAboutErrors, score.points > 0 || reading.wordCount < SoftNotFoundRule.mostWordsOfText else {
      return nil
    }
    score.addMarks(visit, reading)
    let needed = SoftNotFoundRule.points(words: reading.wordCount)
    let sentence = reading.wordCount < SoftNotFoundRule.mostWordsOfText ? score.statementInText(reading) : nil
    guard score.points >= needed || sentence != nil, !NotFoundScore.isTold(reading) else { return nil }
    // A site that is down says so above; that it is not available is then told of the site.
    if !score.isStatedAbove, MaintenanceRule.isStated(reading) { return nil }
    let remains = NotFoundScore.saysItRemains(reading)
    if score.points >= needed + (remains ? 2 : 0) { return OutcomeRuling(.soft404, evidence: score.evidence) }
    guard !remains, let sentence else { return nil }
    return OutcomeRuling(
      .soft404, Evidence(kind: "soft404.text", value: sentence, quote: Excerpt.of(reading.text), source: "text"))
  }

  /// The page under the title by which it is known.
  private func isKnown(_ visit: VisitFacts, _ reading: Reading) -> Bool {
    guard let title = reading.title?.value, !title.isEmpty else { return false }
    return title == visit.lastGood?.title || title == visit.registeredTitle
  }
}
