import Model

/// The documentation of the freshness score, written from its table.
enum FreshnessDocument {
  static var text: String {
    typealias Table = FreshnessWeights
    var text = """
      # Freshness

      Written from the table of the score (`Sources/Assessment/Freshness/FreshnessWeights.swift`). `perennial explain ID`
      shows every contribution.

      Two judgements stand side by side, and the worse one counts. **Age**: a date that the page states is held against the
      volatility of its subject (slow: ageing after 24 months, stale after 36; medium 12 and 18; fast 6 and 9; evergreen:
      never, only its link is checked). **Signs**: each mechanism that shows a sign has a probability from additive log-odds,
      1 ÷ (1 + e^−(prior + Σ weights)), and together they are a noisy or, 1 − Π (1 − p). A sign that is missing adds nothing.
      From \(decimal(Table.stale)) on a page is stale, from \(decimal(Table.ageing)) on ageing. Age is listed among the
      mechanisms, with at most \(decimal(Table.mostByAge)), but adds nothing to the signs.

      The prior is \(decimal(Table.prior)): one in twenty.

      ## An outdated version

      | sign | weight |
      |---|---|
      | the page is for a release whose support has ended | \(decimal(Table.ended)) × place × share |
      | complete years since, measured in the product's median years of support | \(decimal(Table.years)) × place × (1 − 2^(−years ÷ support)) |
      | newer releases that are supported, at most \(Table.mostNewer) (\(Table.newerWhenAllEnded) where none is) | \(decimal(Table.newer)) × place × number |

      The place is \(decimal(Table.title)) for the title, the address and the site's own banner, \(decimal(Table.heading))
      for a heading, \(decimal(Table.code)) for code that names it more than once and \(decimal(Table.body)) for the text.

      The share is 1 where a release was left behind. Where a newer release of the same major version is supported, what holds
      for one mostly holds for the other: the share is the release's years of support ÷ \(decimal(Table.fullTerm)), at least
      \(decimal(Table.leastOfLine)) and at most 1, and years are measured in the age of the major version. Of products three of
      four of whose releases ended within \(decimal(Table.rolling)) years it is \(decimal(Table.ofRolling)). A page of the
      release's own documentation counts at least \(decimal(Table.leastOfEdition)), since there is a newer edition of it.
      Versions named by years have no major version; of versions 0.x the second number is the major one.

      From \(decimal(Table.finding)) on it is a finding (`fresh.version-eol`), from \(decimal(Table.warning)) on a warning.

      ## Findings that speak against a page

      | finding | mechanism | as a notice | as a warning |
      |---|---|---|---|

      """
    for signal in Table.signals {
      text += "| `\(signal.rule.rawValue)` | \(signal.mechanism.rawValue) | \(decimal(signal.notice)) | "
      text += "\(decimal(signal.warning)) |\n"
    }
    return text + "\nThe findings of one mechanism weigh at most \(decimal(Table.mostOfFindings)) together.\n"
  }

  /// Up to three decimals.
  private static func decimal(_ value: Double) -> String {
    let thousandths = Int(exactly: (value * 1000).rounded()) ?? 0
    var text = "\(abs(thousandths) / 1000).\(String(abs(thousandths) % 1000 + 1000).dropFirst())"
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return (value < 0 ? "−" : "") + text
  }
}
