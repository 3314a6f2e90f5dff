/// The id of a rule, from the closed list of the design.
package enum RuleID: String, Sendable, CaseIterable, Codable {
  case linkBroken = "link.broken"
  case linkSuspect = "link.suspect"
  case linkBlocked = "link.blocked"
  case linkTLS = "link.tls"
  case linkTLSExpiring = "link.tls-expiring"
  case linkMovedPermanent = "link.moved-permanent"
  case linkMovedTemporary = "link.moved-temporary"
  case linkToHome = "link.to-home"
  case linkToLogin = "link.to-login"
  case linkLoop = "link.loop"
  case linkHostRetired = "link.host-retired"
  case linkSchemeUpgrade = "link.scheme-upgrade"
  case pageSoft404 = "page.soft404"
  case pageEmptied = "page.emptied"
  case pageReplaced = "page.replaced"
  case pageParked = "page.parked"
  case pageNotHTML = "page.not-html"
  case pageNeedsScript = "page.needs-script"
  case pageIncomplete = "page.incomplete"
  case languageMismatch = "lang.mismatch"
  case languagePartialTranslation = "lang.partial-translation"
  case freshStale = "fresh.stale"
  case freshDateConflict = "fresh.date-conflict"
  case freshVersionEOL = "fresh.version-eol"
  case contentRetiredTerm = "content.retired-term"
  case contentPastEvent = "content.past-event"
  case contentDeadOutlinks = "content.dead-outlinks"
  case contentExpectationFailed = "content.expectation-failed"
  case duplicateURL = "dup.url"
  case duplicateExact = "dup.exact"
  case duplicateNear = "dup.near"
  case duplicateVersionSibling = "dup.version-sibling"
  case duplicateTranslation = "dup.translation"
  case duplicateExcerpt = "dup.excerpt"
  case licenseUnknown = "meta.licence-unknown"
  case licenseChanged = "meta.licence-changed"
  case coverageGap = "cover.gap"
  case coverageOneOrigin = "cover.one-origin"
  case decisionLapsed = "decision.lapsed"
  case decisionConflict = "decision.conflict"
  case runWithheld = "run.withheld"
}

package enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
  /// For the record; nothing to do.
  case info
  /// Worth a look when there is time.
  case notice
  /// A learner may be misled or stopped.
  case warning
  /// A learner is stopped.
  case error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .info: 0
    case .notice: 1
    case .warning: 2
    case .error: 3
    }
  }
}

/// What an editor might do about a finding.
package struct Suggestion: Sendable, Hashable, Codable {
  /// The decision proposed: `replace`, `merge`, `retire`, `keep`, `correct` …
  package var action: String
  package var url: String?
  /// 0…1.
  package var confidence: Double
  package var reason: String
  package init(action: String, url: String? = nil, confidence: Double, reason: String) {
    self.action = action
    self.url = url
    self.confidence = confidence
    self.reason = reason
  }
}

/// One reasoned statement about a resource.
package struct Finding: Sendable, Hashable, Codable {
  /// 16 hex digits: hash of entry, rule and normalised cause, so that the same problem keeps its name night to night.
  package var id: String
  package var entry: ResourceID
  package var rule: RuleID
  package var severity: Severity
  /// One sentence for an editor.
  package var message: String
  package var evidence: [Evidence]
  /// The first night that said so.
  package var since: Timestamp
  /// Nights that said so, without a night that denied it in between.
  package var nights: Int
  package var suggestion: Suggestion?
  package init(
    id: String, entry: ResourceID, rule: RuleID, severity: Severity, message: String, evidence: [Evidence],
    since: Timestamp, nights: Int = 1, suggestion: Suggestion? = nil
  ) {
    self.id = id
    self.entry = entry
    self.rule = rule
    self.severity = severity
    self.message = message
    self.evidence = evidence
    self.since = since
    self.nights = nights
    self.suggestion = suggestion
  }
}
