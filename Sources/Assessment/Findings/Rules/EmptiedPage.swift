package import Model

/// `page.emptied`
package enum EmptiedPage: FindingRule {
  package static let id = RuleID.pageEmptied
  package static let summary = """
    Less than a fifth of the words of the last good reading, which had at least 100. The known text is kept until the \
    short one has lasted 30 nights.
    """
  package static let examples = [
    FindingExample("a tenth of the words") {
      FindingFixture.changed(
        from: ReadingSummary(title: "A", wordCount: 400, textDigest: "1"),
        to: ReadingSummary(title: "A", wordCount: 40, textDigest: "2"))
    }
  ]
  package static let counterexamples = [
    FindingExample("a quarter of the words") {
      FindingFixture.changed(
        from: ReadingSummary(title: "A", wordCount: 400, textDigest: "1"),
        to: ReadingSummary(title: "A", wordCount: 100, textDigest: "2"))
    },
    FindingExample("a page that was always short") {
      FindingFixture.changed(
        from: ReadingSummary(title: "A", wordCount: 60, textDigest: "1"),
        to: ReadingSummary(title: "A", wordCount: 6, textDigest: "2"))
    },
  ]
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let (known, now) = facts.changedText(.emptied) else { return nil }
    return facts.finding(
      id, .warning, cause: "emptied", "The text shrank from \(known.wordCount) words to \(now.wordCount).",
      evidence: [
        Evidence(
          kind: "text.words", value: "\(known.wordCount) → \(now.wordCount)",
          quote: now.title.map(Excerpt.of) ?? "\(now.wordCount) words", source: facts.visit?.verdict.finalURL)
      ] + facts.passages(known, now).filter { $0.kind == "text.removed" })
  }
}
