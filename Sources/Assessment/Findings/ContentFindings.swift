package import Model

/// `lang.mismatch`
package enum LanguageMismatch: FindingRule {
  package static let id = RuleID.languageMismatch
  static let leastShare = 0.8
  static let leastWords = 60
  package static let summary = """
    At least four fifths of at least 60 words are, reliably, in another language than the registered one. Variants of \
    one language (nb, nn and no; zh-Hans and zh-Hant; sr, hr and bs …) count as one. Proposes to correct the registry.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let registered = facts.resource.language, let reading = facts.after.lastGood,
      reading.wordCount >= leastWords, reading.language.isReliable, reading.language.share >= leastShare,
      let code = reading.language.code, !LanguageTag.same(registered, code)
    else { return nil }
    let percent = Int(exactly: (reading.language.share * 100).rounded()) ?? 0
    return facts.finding(
      id, .warning, cause: code, "Registered as \(registered), but \(percent) % of the text is \(code).",
      evidence: [
        Evidence(
          kind: "language", value: code,
          quote: reading.summary.map(Excerpt.of) ?? reading.title.map(Excerpt.of) ?? code,
          source: "text"),
        Evidence(
          kind: "language.declared", value: reading.declaredLanguage ?? "none", quote: reading.declaredLanguage,
          source: "html lang"),
      ],
      suggestion: Suggestion(action: "correct", confidence: 0.8, reason: "Set language to \(code)."))
  }
}

/// `fresh.stale`
package enum StaleContent: FindingRule {
  package static let id = RuleID.freshStale
  package static let summary = """
    The stated date of the content is older than its volatility allows (see the table of freshness). It may still be \
    right: somebody should look.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    let freshness = facts.after.freshness
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

/// `fresh.date-conflict`
package enum DateConflict: FindingRule {
  package static let id = RuleID.freshDateConflict
  package static let summary =
    "The page's own dates contradict each other: changed before it was published, or dated in the future."
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

/// `meta.licence-unknown`
package enum LicenseUnknown: FindingRule {
  package static let id = RuleID.licenseUnknown
  package static let summary = "No licence is registered, and the page speaks of one in words that were not recognised."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.resource.license == nil, let license = facts.after.lastGood?.license, license.spdx == nil else {
      return nil
    }
    return facts.finding(
      id, .info, cause: "unknown", "The page names a licence that was not recognised; none is registered.",
      evidence: [Evidence(kind: "licence", value: "unknown", quote: Excerpt.of(license.words), source: license.source)])
  }
}

/// `meta.licence-changed`
package enum LicenseChanged: FindingRule {
  package static let id = RuleID.licenseChanged
  package static let summary =
    "The page states another licence than the registered one. A licence stated without its version is not another."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let registered = facts.resource.license, let license = facts.after.lastGood?.license, let spdx = license.spdx,
      !isSame(registered, spdx)
    else { return nil }
    return facts.finding(
      id, .warning, cause: spdx, "Registered under \(registered); the page says \(spdx).",
      evidence: [Evidence(kind: "licence", value: spdx, quote: Excerpt.of(license.words), source: license.source)],
      suggestion: Suggestion(action: "correct", confidence: 0.7, reason: "Set license to \(spdx)."))
  }

  private static func isSame(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.lowercased(), b.lowercased())
    return a == b || a.hasPrefix(b + "-") || b.hasPrefix(a + "-") && b.dropFirst(a.count + 1).first?.isNumber == true
  }
}
