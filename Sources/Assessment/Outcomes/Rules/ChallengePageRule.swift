import Model
import Web

/// A captcha or a challenge with a success status.
package struct ChallengePageRule: OutcomeRule {
  /// Challenge pages are short.
  package static let mostWords = 150

  package static var description: RuleDescription {
    RuleDescription(
      id: "challenge-page",
      summary: """
        A short page (under 150 words) whose title, heading or opening asks for proof of a person or a browser, in any \
        of thirty languages; the opening alone counts only beside a script or frame of a captcha service or a form.
        """,
      examples: [
        RuleExample("a captcha in place of the page") {
          Fixture.page(
            "Are you a robot?", "Please confirm you are a human", "Solve the puzzle to continue.",
            signals: { $0.formCount = 1 })
        },
        RuleExample("a script challenge in German") {
          Fixture.page("Sicherheitsüberprüfung", nil, "Ihr Browser wird überprüft.")
        },
      ],
      counterexamples: [
        RuleExample("a lesson about captchas") { Fixture.page("Are you a robot?", "Are you a robot?", Fixture.lesson) },
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
    let book = ChallengePhrases.book
    let host = visit.embedded(ChallengePhrases.hostWords)
    var found: [Evidence] = []
    for (source, text) in [("title", reading.titleElement ?? reading.title?.value), ("h1", reading.heading)] {
      if let quote = book.firstStatement(in: Segments(text), parts: 4, words: 14) {
        found.append(Evidence(kind: "challenge.\(source)", value: quote, quote: text.map(Excerpt.of), source: source))
      }
    }
    let title = reading.titleElement ?? reading.title?.value
    if let quote = ChallengePhrases.waiting.firstStatement(in: Segments(title), parts: 4, words: 6) {
      found.append(Evidence(kind: "challenge.title", value: quote, quote: title.map(Excerpt.of), source: "title"))
    }
    if found.isEmpty, host != nil || (reading.signals.formCount > 0 && reading.heading == nil) {
      let opening = Segments(reading.signals.opening + "\n" + reading.signals.noscriptText)
      if let quote = book.firstStatement(in: opening, parts: 6, words: 25) {
        found.append(
          Evidence(kind: "challenge.text", value: quote, quote: Excerpt.of(reading.signals.opening), source: "text"))
      }
    }
    guard !found.isEmpty else { return nil }
    if let host { found.append(Evidence(kind: "challenge.host", value: host, quote: host, source: "script")) }
    return OutcomeRuling(.botBlocked, evidence: found)
  }
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
