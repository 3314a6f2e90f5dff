package import Model

/// `fresh.date-conflict`
package enum DateConflict: FindingRule {
  package static let id = RuleID.freshDateConflict
  package static let summary = """
    The page's own dates contradict each other: changed before it was published, or dated in the future. Both are shown \
    with where they stand; none is made of the two.
    """
  private static func date(_ text: String, _ source: String, _ confidence: Double = 0.9) -> DateReading? {
    CivilDate(iso8601: text).map { DateReading($0, source: source, confidence: confidence) }
  }
  package static let examples = [
    FindingExample("changed before it was published") {
      FindingFixture.page {
        $0.published = date("2024-05-01", "json-ld")
        $0.modified = date("2023-02-01", "visible")
      }
    },
    FindingExample("dated next year") { FindingFixture.page { $0.published = date("2027-11-02", "meta") } },
  ]
  package static let counterexamples = [
    FindingExample("changed after it was published") {
      FindingFixture.page {
        $0.published = date("2023-02-01", "json-ld")
        $0.modified = date("2024-05-01", "visible")
      }
    },
    FindingExample("changed in the month in which it was published") {
      FindingFixture.page {
        $0.published = date("2024-05-20", "json-ld")
        $0.modified = date("2024-05", "visible")
      }
    },
    FindingExample("a guess against a statement") {
      FindingFixture.page {
        $0.published = date("2024-05-01", "json-ld")
        $0.modified = date("2023-02-01", "http", 0.3)
      }
    },
    FindingExample("dated tomorrow, where it is already tomorrow") {
      FindingFixture.page { $0.published = date("2026-12-19", "json-ld") }
    },
  ]

  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let reading = facts.after.lastGood else { return nil }
    let dates = [("published", reading.published), ("modified", reading.modified)].compactMap { name, date in
      date.flatMap { $0.confidence >= FreshnessRule.leastConfidence ? (name, $0) : nil }
    }
    let evidence = dates.map { name, date in
      Evidence(kind: "date.\(name)", value: "\(date.date)", quote: "\(date.date)", source: date.source)
    }
    // Two days of grace for pages ahead of UTC.
    let latest = facts.at.advanced(bySeconds: 2 * 86_400).date.daysSince1970
    if let (name, date) = dates.first(where: { $0.1.date.daysSince1970 > latest }) {
      return facts.finding(
        id, .notice, cause: "future \(name) \(date.date)",
        "The page calls itself \(name) on \(date.date), which has not come yet.",
        evidence: evidence)
    }
    if dates.count == 2, dates[1].1.date.end.daysSince1970 < dates[0].1.date.daysSince1970 - 1 {
      return facts.finding(
        id, .info, cause: "order \(dates[0].1.date) \(dates[1].1.date)",
        "Last changed on \(dates[1].1.date), before it was published on \(dates[0].1.date).", evidence: evidence)
    }
    return nil
  }
}
