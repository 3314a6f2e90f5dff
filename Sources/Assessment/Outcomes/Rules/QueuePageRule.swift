import Model

/// A page that asks to come back later, with a success status.
package struct QueuePageRule: OutcomeRule {
  /// Such notices are short.
  package static let mostWords = 90

  package static var description: RuleDescription {
    RuleDescription(
      id: "queue-page",
      summary: """
        A page under 90 words whose title or first heading is nothing but a word for too many requests, or for a line of \
        waiting readers, and whose text tells to wait or to try again, in any of twenty languages. It counts as the 429 that \
        should have been its status (RFC 6585 §4): never a strike.
        """,
      examples: [
        RuleExample("too many requests") {
          Fixture.page(
            "Too many requests", "Too many requests",
            "You have made too many requests in a short time. Please wait a few minutes.")
        },
        RuleExample("a waiting room") {
          Fixture.page(
            "Craft school", "You are now in line", "Number of visitors ahead of you: 31. This page moves on by itself.")
        },
        RuleExample("in German") {
          Fixture.page("Zu viele Anfragen", "Zu viele Anfragen", "Bitte warten Sie einige Minuten.")
        },
        RuleExample("in Japanese") {
          Fixture.page("アクセスが集中しています", "アクセスが集中しています", "しばらくしてからもう一度お試しください。")
        },
      ],
      counterexamples: [
        RuleExample("a reference of the status") {
          Fixture.page(
            "429 Too Many Requests", "429 Too Many Requests",
            "The status 429 tells a client that it sent more than its share. The header Retry-After says when to go on."
          )
        },
        RuleExample("a lesson about such rooms") {
          Fixture.page("How to build a waiting room", "How to build a waiting room", "Please wait for the second part.")
        },
        RuleExample("a data structure") {
          Fixture.page("Queue", "Queue", "A queue gives back first what was put in first. Try again with a stack.")
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < QueuePageRule.mostWords,
      !Addresses.isAboutErrors(visit.url)
    else { return nil }
    let title = reading.titleElement ?? reading.title?.value
    guard title == nil || (title != visit.lastGood?.title && title != visit.registeredTitle) else { return nil }
    var found: [Evidence] = []
    for (source, text) in [("title", title), ("h1", reading.heading)] {
      let parts = SearchedParts(text, QueuePhrases.heading, most: 3)
      guard let number = parts.hits.firstIndex(where: \.isComplete) else { continue }
      found.append(
        Evidence(
          kind: "queue.\(source)", value: String(decoding: parts.parts[number].dropFirst().dropLast(), as: UTF8.self),
          quote: text.map(Excerpt.of), source: source))
    }
    guard !found.isEmpty else { return nil }
    let text = reading.text.isEmpty ? reading.signals.opening : reading.text
    for part in Segments(text).parts.prefix(8) where QueuePhrases.waiting.search(part).subjects != 0 {
      found.append(
        Evidence(
          kind: "queue.text", value: String(decoding: part.dropFirst().dropLast(), as: UTF8.self),
          quote: Excerpt.of(text), source: "text"))
      return OutcomeRuling(.rateLimited, evidence: found)
    }
    return nil
  }
}
