package import Model

/// `page.soft404`
package enum SoftNotFound: FindingRule {
  package static let id = RuleID.pageSoft404
  package static let summary =
    "The server says 200 over a page that says it is not there, or over one page for every path."
  package static func find(_ facts: FindingFacts) -> Finding? {
    facts.failing(.soft404).map {
      facts.finding(id, $0, cause: "soft-404", "The server says 200, but the page says that it is not there.")
    }
  }
}

/// `page.parked`
package enum ParkedDomain: FindingRule {
  package static let id = RuleID.pageParked
  package static let summary = "The domain is for sale, parked, expired or suspended."
  package static func find(_ facts: FindingFacts) -> Finding? {
    facts.failing(.parked).map {
      facts.finding(
        id, $0, cause: "parked", "The domain is parked or for sale.",
        suggestion: Suggestion(action: "retire", confidence: 0.8, reason: "The site has no owner any more."))
    }
  }
}

/// `page.not-html`
package enum NotHTML: FindingRule {
  package static let id = RuleID.pageNotHTML
  package static let summary = "A PDF, an archive, a picture: alive, but only its link is checked."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.after.health.lastOutcome == .notHTML else { return nil }
    let type = facts.evidence.first { $0.kind == "http.type" }?.value ?? "unknown"
    return facts.finding(id, .info, cause: type, "Not a web page (\(type)): only its link is checked.")
  }
}

/// `page.needs-script`
package enum NeedsScript: FindingRule {
  package static let id = RuleID.pageNeedsScript
  package static let summary = "A shell that only a script would fill: what it says cannot be read or checked."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.visit?.verdict.outcome == .needsScript else { return nil }
    return facts.finding(
      id, .notice, cause: "script", "The page shows nothing without its scripts; its text cannot be checked.")
  }
}

/// `page.incomplete`
package enum IncompletePage: FindingRule {
  package static let id = RuleID.pageIncomplete
  package static let summary = "The page was cut short or is larger than what is read. Never evidence of change."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let outcome = facts.visit?.verdict.outcome, outcome == .incomplete || outcome == .oversize else { return nil }
    let reason = facts.evidence.first { $0.kind == "incomplete" }?.value ?? outcome.rawValue
    return facts.finding(id, .info, cause: reason, "The page was not read whole (\(reason)).")
  }
}

/// `page.emptied`
package enum EmptiedPage: FindingRule {
  package static let id = RuleID.pageEmptied
  package static let summary = """
    Less than a fifth of the words of the last good reading, which had at least 100. The known text is kept until the \
    short one has lasted 30 nights.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let (known, now) = facts.changedText(.emptied) else { return nil }
    return facts.finding(
      id, .warning, cause: "emptied", "The text shrank from \(known.wordCount) words to \(now.wordCount).",
      evidence: [
        Evidence(
          kind: "text.words", value: "\(known.wordCount) → \(now.wordCount)",
          quote: now.title.map(Excerpt.of) ?? "\(now.wordCount) words", source: facts.visit?.verdict.finalURL)
      ])
  }
}

/// `page.replaced`
package enum ReplacedPage: FindingRule {
  package static let id = RuleID.pageReplaced
  package static let summary = """
    Title and text share nothing with the last good reading: another page stands at the address. The known text is kept \
    until the new one has lasted 30 nights.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let (known, now) = facts.changedText(.replaced) else { return nil }
    let titles = "\(Excerpt.of(known.title ?? "")) → \(Excerpt.of(now.title ?? ""))"
    return facts.finding(
      id, .warning, cause: "replaced", "Another page stands at the address: neither title nor text is the known one.",
      evidence: [Evidence(kind: "text.title", value: "changed", quote: titles, source: facts.visit?.verdict.finalURL)])
  }
}

extension FindingFacts {
  /// The known and tonight's reading when the text changed so, and the page is healthy at its known place.
  func changedText(_ change: TextChange) -> (known: ReadingSummary, now: ReadingSummary)? {
    guard let visit, visit.verdict.outcome.standing == .alive, visit.verdict.outcome != .redirected,
      let known = before.lastGood, let now = visit.reading, TextChange.of(known, now) == change
    else { return nil }
    return (known, now)
  }
}
