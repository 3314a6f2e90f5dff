package import Model

/// `fresh.stale`
package enum StaleContent: FindingRule {
  package static let id = RuleID.freshStale
  package static let summary = """
    The stated date of the content is older than its volatility allows (see the table of freshness). It may still be \
    right: somebody should look.
    """
  package static let examples = [
    FindingExample("changed four years ago, of a slow subject") {
      FindingFixture.page {
        $0.modified = dated(2022)
      } resource: {
        $0.volatility = .slow
      }
    },
    FindingExample("published last year, of a fast subject") {
      FindingFixture.page {
        $0.published = dated(2025)
      } resource: {
        $0.volatility = .fast
      }
    },
  ]
  package static let counterexamples = [
    FindingExample("evergreen, however old") {
      FindingFixture.page {
        $0.modified = dated(1999)
      } resource: {
        $0.volatility = .evergreen
      }
    },
    FindingExample("published long ago and changed this year") {
      FindingFixture.page {
        $0.published = dated(2009)
        $0.modified = dated(2026)
      }
    },
    FindingExample("no date that can be believed") { FindingFixture.page { $0.modified = dated(2001, 0.3) } },
  ]
  private static func dated(_ year: Int, _ confidence: Double = 0.9) -> DateReading? {
    CivilDate(year: year, month: 3, day: 1).map { DateReading($0, source: "json-ld", confidence: confidence) }
  }

  package static func find(_ facts: FindingFacts) -> Finding? {
    let freshness = FreshnessRule.judge(facts.after.lastGood, volatility: facts.resource.volatility, at: facts.at)
    guard freshness.state == .stale, let date = freshness.contentDate else { return nil }
    let reading = facts.after.lastGood
    let source = (freshness.basis == "modified" ? reading?.modified : reading?.published)?.source
    return facts.finding(
      id, .notice, cause: "\(freshness.basis) \(date)",
      "Last \(freshness.basis) \(date); \(facts.resource.volatility.rawValue) subjects are looked at again"
        + " after \(facts.resource.volatility.months ?? 0) months.",
      evidence: [Evidence(kind: "date.\(freshness.basis)", value: "\(date)", quote: "\(date)", source: source)],
      suggestion: Suggestion(action: "keep", confidence: 0.5, reason: "Age alone does not make it wrong."))
  }
}
