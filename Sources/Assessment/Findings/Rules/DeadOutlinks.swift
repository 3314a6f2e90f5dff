package import Model

/// `content.dead-outlinks`
package enum DeadOutlinks: FindingRule {
  package static let id = RuleID.contentDeadOutlinks
  static let fewest = 3
  static let nights = 2
  package static let summary = """
    Of the links in the text that are looked after (`assess: outlinks` in the pipeline; none unless it says so), at least \
    three and at least half have been gone on two nights in a row: 404, 410, or a name that does not exist. Nothing else \
    counts. Proposes to tell the author.
    """
  package static let examples = [
    FindingExample("three of four links gone on two nights") { example([2, 3, 2, 0]) }
  ]
  package static let counterexamples = [
    FindingExample("gone tonight for the first time") { example([1, 1, 1, 1]) },
    FindingExample("two dead links") { example([5, 5]) },
    FindingExample("three dead links of eight") { example([5, 5, 5, 0, 0, 0, 0, 0]) },
    FindingExample("no link looked after") { example([]) },
  ]

  private static func example(_ nightsGone: [Int]) -> FindingFacts? {
    guard let facts = FindingFixture.page() else { return nil }
    var after = facts.after
    after.outlinks = nightsGone.enumerated().map { number, nights in
      Outlink(
        url: "https://yarn.example/\(number)", nightsGone: nights,
        goneSince: nights > 0 ? FindingFixture.night.advanced(bySeconds: -Int64(nights) * 86_400) : nil)
    }
    return facts.with(after: after)
  }

  package static func find(_ facts: FindingFacts) -> Finding? {
    let links = facts.after.outlinks
    let dead = links.filter { $0.nightsGone >= nights }
    guard dead.count >= fewest, dead.count * 2 >= links.count else { return nil }
    let page = facts.after.lastVerdict?.finalURL ?? facts.resource.url
    return facts.finding(
      id, .notice, cause: "dead", "Of \(links.count) links in the text that were looked at, \(dead.count) are dead.",
      evidence: dead.prefix(8).map { link in
        Evidence(
          kind: "outlink", value: link.goneSince.map { "gone since \($0.date)" } ?? "gone", quote: link.url,
          source: page)
      },
      suggestion: Suggestion(action: "ask-author", confidence: 0.6, reason: "Readers are sent to pages that are gone."))
  }
}
