import Model
import Web

/// A captcha or a challenge with a success status.
package struct ChallengePageRule: OutcomeRule {
  /// Challenge pages are short.
  package static let mostWords = 150
  /// Refusals are.
  package static let mostWordsOfRefusal = 120
  /// Without the script of a service or a form.
  package static let mostWordsAlone = 60
  /// With next to no words a script of a wall is enough.
  package static let fewWords = 25
  /// Walls lead nowhere.
  package static let mostLinks = 25

  package static var description: RuleDescription {
    RuleDescription(
      id: "challenge-page",
      summary: """
        A short page (under 150 words) whose title, heading or opening asks for proof of a person or a browser, in any \
        of thirty languages; the opening alone counts only beside a script or frame of a captcha service or a form. From \
        sixty words on it needs such a script, or a form, few links and a sentence of the text that is of the same \
        matter. A page under 25 words is one by the script of a service that does nothing else. A title or heading that goes on as those of works do ("…: a short history") is \
        about the matter, and so is a page that quotes such a demand. Under 120 words a heading counts that refuses readers of \
        some country.
        """,
      examples: [
        RuleExample("a captcha in place of the page") {
          Fixture.page(
            "Are you a robot?", "Please confirm you are a human", "Solve the puzzle to continue.",
            signals: { $0.formCount = 1 })
        },
        RuleExample("the frame of a firewall and nothing else") {
          Fixture.page(nil, nil, "", body: Array("<iframe src=\"/_Incapsula_Resource?x=1\"></iframe>".utf8))
        },
        RuleExample("a script challenge in German") {
          Fixture.page("Sicherheitsüberprüfung", nil, "Ihr Browser wird überprüft.")
        },
        RuleExample("for readers of other countries") {
          Fixture.page("Harbour School", "This website is not available in your region", "Write to us.")
        },
      ],
      counterexamples: [
        RuleExample("a lesson about captchas") { Fixture.page("Are you a robot?", "Are you a robot?", Fixture.lesson) },
        RuleExample("an essay") {
          Fixture.page(
            "Are you a robot? What captchas teach us", "Are you a robot?", "In this essay we look at machines.")
        },
        RuleExample("a page under a title that begins alike") {
          Fixture.page("Just a moment: quick warm-ups", "Just a moment: quick warm-ups", "Five games without material.")
        },
        RuleExample("a short page with a captcha in its form") {
          Fixture.page(
            "Reef knot", "Reef knot", "Right over left, then left over right.",
            signals: {
              $0.formCount = 1
              $0.embeddedHosts = ["www.recaptcha.example"]
            })
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < ChallengePageRule.mostWords,
      reading.title?.value != visit.lastGood?.title || visit.lastGood == nil
    else { return nil }
    let text = reading.titleElement ?? reading.title?.value
    let title = SearchedParts(text, ChallengePhrases.book, most: 4)
    let heading = SearchedParts(reading.heading, ChallengePhrases.book, most: 4)
    guard !title.opensAbout, !heading.opensAbout, !heading.namesWork, !title.quotes, !heading.quotes,
      !reading.quotes(ChallengePhrases.book), !reading.listsStatuses
    else { return nil }
    let host = visit.embedded(ChallengePhrases.hostWords)
    if reading.wordCount < ChallengePageRule.mostWordsOfRefusal {
      let refusal = refusal(text, reading)
      if !refusal.isEmpty { return OutcomeRuling(.botBlocked, evidence: refusal) }
    }
    let isBare = reading.wordCount < ChallengePageRule.fewWords
    guard
      isBare || host != nil || reading.wordCount < ChallengePageRule.mostWordsAlone
        || (reading.signals.formCount > 0 && reading.signals.linkCount < ChallengePageRule.mostLinks)
    else { return nil }
    var found: [Evidence] = []
    if title.says, isBare || host != nil || reading.heading == nil || heading.says {
      found += evidence(title, text, "title")
    }
    found += evidence(heading, reading.heading, "h1")
    found += waiting(text, reading)
    if found.isEmpty, host != nil || (reading.signals.formCount > 0 && reading.heading == nil) || isBare {
      found += opening(reading)
    }
    if found.isEmpty, isBare { found += machinery(visit) }
    guard !found.isEmpty, host != nil || isBare || isToldInText(reading) else { return nil }
    if let host { found.append(Evidence(kind: "challenge.host", value: host, quote: host, source: "script")) }
    return OutcomeRuling(.botBlocked, evidence: found)
  }

  /// Whether a text of some length, which no service's script stands beside, is of the same matter as its heading.
  private func isToldInText(_ reading: Reading) -> Bool {
    guard reading.wordCount >= ChallengePageRule.mostWordsAlone else { return true }
    let text = Segments(ownWordsOf: reading.text, limit: 2000)
    return ChallengePhrases.book.firstStatement(in: text, parts: 24, words: 40) != nil
  }

  private func evidence(_ parts: SearchedParts, _ text: String?, _ source: String) -> [Evidence] {
    guard let statement = parts.firstStatement(parts: 4, words: 14) else { return [] }
    return [
      Evidence(
        kind: "challenge.\(source)", value: statement.quote, quote: text.map(Excerpt.of), source: source)
    ]
  }

  /// A title that asks to wait and says nothing else but the site's name.
  private func waiting(_ title: String?, _ reading: Reading) -> [Evidence] {
    let parts = Segments(title).parts
    guard parts.count < 2 || parts.count == 2 && PhraseBook.words(parts[1]) < 3,
      Segments(reading.heading).parts.count < 2,
      let quote = ChallengePhrases.waiting.firstStatement(in: Segments(title), parts: 2, words: 6)
    else { return [] }
    return [Evidence(kind: "challenge.title", value: quote, quote: title.map(Excerpt.of), source: "title")]
  }

  /// A heading that refuses readers of some place; or such a title over no heading.
  private func refusal(_ title: String?, _ reading: Reading) -> [Evidence] {
    let book = ChallengePhrases.refusals
    let told = reading.heading ?? reading.signals.notices.first?.heading
    let heading = SearchedParts(told, book, most: 3)
    guard !heading.opensAbout, !heading.namesWork, !heading.quotes, !reading.quotes(book) else { return [] }
    if let statement = heading.firstStatement(parts: 3, words: 24) {
      let hits = book.firstStatement(in: Segments(ownWordsOf: reading.text), parts: 4, words: 30)
      guard hits != nil || reading.wordCount < ChallengePageRule.fewWords || statement.isLong else { return [] }
      return [
        Evidence(kind: "refusal.h1", value: statement.quote, quote: told.map(Excerpt.of), source: "heading")
      ]
    }
    guard heading.parts.isEmpty, let quote = book.firstStatement(in: Segments(ownWordsOf: title), parts: 2, words: 12)
    else { return [] }
    return [Evidence(kind: "refusal.title", value: quote, quote: title.map(Excerpt.of), source: "title")]
  }

  private func opening(_ reading: Reading) -> [Evidence] {
    let opening = Segments(ownWordsOf: reading.signals.opening + "\n" + reading.signals.noscriptText)
    guard let quote = ChallengePhrases.book.firstStatement(in: opening, parts: 6, words: 25) else { return [] }
    return [
      Evidence(
        kind: "challenge.text", value: quote,
        quote: Excerpt.of(reading.signals.opening.isEmpty ? reading.signals.noscriptText : reading.signals.opening),
        source: "text")
    ]
  }

  /// Scripts and frames of walls, on a page with nothing else.
  private func machinery(_ visit: VisitFacts) -> [Evidence] {
    guard let response = visit.success, let mark = ChallengePageRule.walls.first(in: response.body, limit: 32_768)
    else {
      return []
    }
    return [Evidence(kind: "challenge.mark", value: mark, quote: mark, source: visit.capture.finalURL)]
  }

  private static let walls = ByteMarks(ChallengePhrases.wallMarks)
}

extension VisitFacts {
  /// The first host embedded in the page, or the final host, one of whose labels is among the words, or whose
  /// registrable part is among the names.
  func embedded(_ words: Set<String>, names: Set<String> = []) -> String? {
    guard let reading else { return nil }
    return (reading.signals.embeddedHosts + [final.host ?? ""]).first { host in
      let labels = Addresses.labels(host)
      return labels.contains { words.contains($0) } || names.contains(labels.suffix(2).joined(separator: "."))
    }
  }
}
