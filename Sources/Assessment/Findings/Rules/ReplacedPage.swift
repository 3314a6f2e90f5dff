package import Model

/// `page.replaced`
package enum ReplacedPage: FindingRule {
  package static let id = RuleID.pageReplaced
  package static let summary = """
    Title and text share nothing with the last good reading: another page stands at the address. The known text is kept \
    until the new one has lasted 30 nights. A translation by the same site, or a page that keeps its code, is not another \
    page. An error when the new page advertises gambling, pills, escorts, essays, loans or counterfeits, in the phrases of \
    sellers, and the known page spoke of no such thing (lapsed domains are bought for that): then the known text is kept \
    for good, and the proposal is to retire. On a first visit only a page that is full of such phrases is called so.
    """

  private static func summary(
    _ title: String, _ seed: UInt32, spam: SpamReading? = nil, language: String = "en"
  ) -> ReadingSummary {
    ReadingSummary(
      title: title, language: LanguageReading(code: language, share: 1, isReliable: true), wordCount: 400,
      textDigest: "\(seed)", fingerprint: (0..<128).map { seed &* 2_654_435_761 &+ $0 },
      trace: TextTrace(
        passages: [seed], openings: [.init(hash: seed, words: "How it begins")], spam: spam))
  }
  private static let casino = SpamReading(
    subject: .gambling, phrases: 5, count: 12, isInTitle: true, quotes: ["claim free spins today"])

  package static let examples = [
    FindingExample("another title over another text") {
      FindingFixture.changed(from: summary(FindingFixture.title, 1), to: summary("Quarterly figures", 2))
    },
    FindingExample("an advertisement of a casino in place of a lesson, even under the old title") {
      FindingFixture.changed(
        from: summary(FindingFixture.title, 1), to: summary(FindingFixture.title, 2, spam: casino, language: "id"))
    },
  ]
  package static let counterexamples = [
    FindingExample("another text under the same title") {
      FindingFixture.changed(from: summary(FindingFixture.title, 1), to: summary(FindingFixture.title, 2))
    },
    FindingExample("another title over the same text") {
      FindingFixture.changed(from: summary(FindingFixture.title, 1), to: summary("Weaving for beginners", 1))
    },
    FindingExample("a first visit to a lesson") { FindingFixture.page() },
  ]

  package static func find(_ facts: FindingFacts) -> Finding? {
    if let spam = facts.firstSpam { return hijacked(facts, spam, nil) }
    if let (known, now) = facts.changedText(.hijacked), let spam = now.trace?.spam {
      return hijacked(facts, spam, (known, now))
    }
    guard let (known, now) = facts.changedText(.replaced) else { return nil }
    return facts.finding(
      id, .warning, cause: "replaced", "Another page stands at the address: neither title nor text is the known one.",
      evidence: [titles(facts, known, now)] + facts.passages(known, now))
  }

  private static func hijacked(
    _ facts: FindingFacts, _ spam: SpamReading, _ change: (known: ReadingSummary, now: ReadingSummary)?
  ) -> Finding {
    let page = facts.visit?.verdict.finalURL
    var evidence = spam.quotes.map {
      Evidence(kind: "text.spam", value: spam.subject.rawValue, quote: $0, source: page)
    }
    if let (known, now) = change {
      evidence.insert(titles(facts, known, now), at: 0)
      if let before = known.language.code, let after = now.language.code, before != after {
        evidence.append(
          Evidence(
            kind: "text.language", value: "\(before) → \(after)", quote: now.title.map(Excerpt.of) ?? after,
            source: page))
      }
      evidence += facts.passages(known, now).filter { $0.kind == "text.removed" }
    } else if let title = facts.visit?.reading?.title {
      evidence.insert(Evidence(kind: "text.title", value: "advertises", quote: Excerpt.of(title), source: page), at: 0)
    }
    return facts.finding(
      id, .error, cause: "hijacked \(spam.subject.rawValue)",
      "The page advertises \(spam.subject.rawValue)"
        + (change == nil
          ? " and was not registered for that." : ", which the known page did not: the domain may have lapsed."),
      evidence: evidence,
      suggestion: Suggestion(
        action: "retire", confidence: change == nil ? 0.6 : 0.8,
        reason: "What stands there now can harm learners; replace it if the page is found elsewhere."))
  }

  private static func titles(_ facts: FindingFacts, _ known: ReadingSummary, _ now: ReadingSummary) -> Evidence {
    let titles = "\(Excerpt.of(known.title ?? "")) → \(Excerpt.of(now.title ?? ""))"
    return Evidence(kind: "text.title", value: "changed", quote: titles, source: facts.visit?.verdict.finalURL)
  }
}
