import Model

/// A success status over a page that says it is not there.
package struct SoftNotFoundRule: OutcomeRule {
  /// A page with more words is a page about something.
  package static let mostWords = 150
  /// With the statement in both title and heading.
  package static let mostWordsTwice = 400
  /// For a statement in the text alone.
  package static let mostWordsOfText = 100

  package static var description: RuleDescription {
    RuleDescription(
      id: "soft-404",
      summary: """
        The page says of itself, in any of forty languages, that it does not exist: in a part of the title or in the \
        first heading of a page under 150 words (under 400 when both say it), or in the first sentences of a page under \
        100 words that has no heading of its own or speaks to the reader ("the page you are looking for"). A statement \
        needs a subject (page, article, lesson …) and what befell it (not found, was removed …) in one language, and no \
        word that makes it a text about the matter. Whole pages are never searched. A title that is the registered or \
        the last good one, and an address that is about errors, speak for the page.
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
        RuleExample("retired") { Fixture.page("Harbour School", "This tutorial has been retired", "See our courses.") },
      ],
      counterexamples: [
        RuleExample("a lesson about such pages") {
          Fixture.page("How to make a helpful 404 page", "How to make a helpful 404 page", Fixture.lesson)
        },
        RuleExample("a short lesson about such pages") {
          Fixture.page("Error pages explained", "Error pages explained", "When a page is not found, say so kindly.")
        },
        RuleExample("a change log") {
          Fixture.page("Exchange format", "Exchange format", "The element price has been removed. " + Fixture.lesson)
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
        RuleExample("the title it always had") {
          Fixture.page(
            "Not Found", "Not Found", "A poem of four lines.", lastGood: ("Not Found", "A poem of five lines or so."))
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < SoftNotFoundRule.mostWordsTwice,
      !Addresses.isAboutErrors(visit.url), !isKnown(visit, reading)
    else { return nil }
    let book = NotFoundPhrases.book
    let title = Segments(reading.titleElement ?? reading.title?.value)
    let heading = Segments(reading.heading)
    var found: [Evidence] = []
    if let quote = book.firstStatement(in: title, parts: 5, words: 12) {
      let text = reading.titleElement ?? reading.title?.value
      found.append(Evidence(kind: "soft404.title", value: quote, quote: text.map(Excerpt.of), source: "title"))
    }
    if let quote = book.firstStatement(in: heading, parts: 4, words: 16) {
      found.append(Evidence(kind: "soft404.h1", value: quote, quote: reading.heading.map(Excerpt.of), source: "h1"))
    }
    if reading.wordCount < (found.count == 2 ? SoftNotFoundRule.mostWordsTwice : SoftNotFoundRule.mostWords),
      !found.isEmpty, !isAbout(title), !isAbout(heading)
    {
      return OutcomeRuling(.soft404, evidence: found)
    }
    guard reading.wordCount < SoftNotFoundRule.mostWordsOfText, !isAbout(title), !isAbout(heading),
      let quote = statementInText(reading, title: title, heading: heading)
    else { return nil }
    return OutcomeRuling(
      .soft404, Evidence(kind: "soft404.text", value: quote, quote: Excerpt.of(reading.text), source: "text"))
  }

  /// The page under the title by which it is known.
  private func isKnown(_ visit: VisitFacts, _ reading: Reading) -> Bool {
    guard let title = reading.title?.value, !title.isEmpty else { return false }
    return title == visit.lastGood?.title || title == visit.registeredTitle
  }

  /// A title or heading that explains, in any language.
  private func isAbout(_ segments: Segments) -> Bool {
    segments.parts.contains { part in
      let hits = NotFoundPhrases.book.search(part)
      return hits.about != 0 && (hits.statements != 0 || part.starts(with: Array(" how ".utf8)))
        || (PhraseBook.words(part) > 1 && NotFoundPhrases.isLesson(part))
    }
  }

  private func statementInText(_ reading: Reading, title: Segments, heading: Segments) -> String? {
    let book = NotFoundPhrases.book
    let text = reading.text.isEmpty ? reading.signals.opening : reading.text
    let own = Set(title.parts + heading.parts)
    let hasHeading = heading.parts.contains { !NotFoundPhrases.isInterjection($0) }
    for part in Segments(text).parts.prefix(6) where !own.contains(part) && PhraseBook.words(part) <= 30 {
      let hits = book.search(part)
      guard hits.says, hits.about == 0, !NotFoundPhrases.speaksOfParts(part) else { continue }
      if hits.isComplete ? !hasHeading : (!hasHeading || hits.addressing & hits.statements != 0) {
        return String(decoding: part.dropFirst().dropLast(), as: UTF8.self)
      }
    }
    return nil
  }
}

extension NotFoundPhrases {
  /// A heading that says nothing of its own: "Oops", "Error", "Sorry".
  static func isInterjection(_ part: [UInt8]) -> Bool {
    part.split(separator: UInt8(ascii: " ")).allSatisfy { word in
      fillerBytes.contains(Array(word)) || interjections.contains(Array(word))
    }
  }

  /// A sentence in the text about something on the page, or about several pages, and not about this one.
  static func speaksOfParts(_ part: [UInt8]) -> Bool {
    part.split(separator: UInt8(ascii: " ")).contains { partWords.contains(Array($0)) }
  }

  private static let partWords = Set(
    [
      "video", "videos", "vídeo", "vidéo", "pages", "image", "images", "photo", "photos", "comment", "comments",
      "seiten", "páginas", "pagine", "страницы", "видео", "動画", "视频",
    ]
    .map { Array($0.utf8) })

  /// A title about errors: names a code or an error page beside other words, and states nothing.
  static func isLesson(_ part: [UInt8]) -> Bool {
    let words = part.split(separator: UInt8(ascii: " ")).map { Array($0) }
    let names = words.contains { lessonWords.contains($0) }
    return names && !book.search(part).says
  }

  private static let fillerBytes = Set(fillers.map { Array($0.utf8) })
  private static let interjections = Set(
    [
      "uups", "huch", "hoppsan", "aïe", "zut", "ай", "ой", "упс", "hupsista", "ouups", "ojdå", "something", "went",
      "wrong", "dear", "no",
    ]
    .map { Array($0.utf8) })
  private static let lessonWords = Set(
    ["pages", "errors", "explained", "exceptions", "codes", "fehlerseiten", "erreurs", "errores"].map { Array($0.utf8) }
  )
}
