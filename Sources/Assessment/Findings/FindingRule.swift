package import Model
import Text

/// What a finding rule looks at: one resource after tonight's visit, or after a night without one.
package struct FindingFacts: Sendable {
  package let resource: Resource
  /// State before and after tonight was judged.
  package let before: ResourceState
  package let after: ResourceState
  /// Tonight's visit; nil when there was none, or it does not count.
  package let visit: VisitRecord?
  package let at: Timestamp
  package let products: ProductTable
  package let certificates: CertificateWatch
  /// What the versions that the page names say against it; nothing of a page of which only the link is checked.
  let endedVersion: EndedVersion?

  package init(
    resource: Resource, before: ResourceState, after: ResourceState, visit: VisitRecord?, at: Timestamp,
    products: ProductTable = .builtIn, certificates: CertificateWatch = CertificateWatch()
  ) {
    self.resource = resource
    self.before = before
    self.after = after
    self.visit = visit
    self.at = at
    self.products = products
    self.certificates = certificates
    let reading = resource.volatility == .evergreen ? nil : after.lastGood
    endedVersion = reading.flatMap { EndedVersion.find($0, address: resource.url, in: products, at: at) }
  }

  /// The day on which they will, while they do not yet.
  var supportEnd: CivilDate? {
    if let endedVersion, endedVersion.probability >= FreshnessWeights.finding { return nil }
    guard resource.volatility != .evergreen, let reading = after.lastGood else { return nil }
    return EndedVersion.nextEnd(reading, address: resource.url, in: products, at: at)
  }

  /// The words that prove the last outcome: of tonight, or those remembered.
  var evidence: [Evidence] {
    let verdict = visit?.verdict ?? after.lastVerdict
    return Array((verdict?.evidence ?? []).prefix(8))
  }

  /// A finding whose name stays the same from night to night, as long as its cause does.
  func finding(
    _ rule: RuleID, _ severity: Severity, cause: String, _ message: String, evidence: [Evidence]? = nil,
    suggestion: Suggestion? = nil
  ) -> Finding {
    Finding(
      id: FindingName.of(entry: resource.id, rule: rule, cause: cause), entry: resource.id, rule: rule,
      severity: severity, message: message, evidence: evidence ?? self.evidence, since: at, suggestion: suggestion)
  }
}

/// The name of a finding: the first 16 hex digits of the SHA-256 of entry, rule and normalised cause.
package enum FindingName {
  package static func of(entry: ResourceID, rule: RuleID, cause: String) -> String {
    String(SHA256.hex("\(entry)\n\(rule.rawValue)\n\(cause)").prefix(16))
  }
}

/// A rule that makes at most one finding of a resource a night.
package protocol FindingRule: Sendable {
  static var id: RuleID { get }
  /// When it speaks and what it proposes, for the documentation.
  static var summary: String { get }
  /// Nights on which it speaks, and nights that look alike on which it is silent: a rule has both, or neither yet.
  static var examples: [FindingExample] { get }
  static var counterexamples: [FindingExample] { get }
  static func find(_ facts: FindingFacts) -> Finding?
}

extension FindingRule {
  package static var examples: [FindingExample] { [] }
  package static var counterexamples: [FindingExample] { [] }
}

/// All rules that judge one resource by itself.
package enum FindingRules {
  /// What a visit that says something decides.
  package static let judged: [any FindingRule.Type] = [
    BrokenLink.self, SuspectLink.self, BlockedLink.self, TLSFault.self, MovedPermanently.self, SchemeUpgrade.self,
    MovedTemporarily.self, SentHome.self, SentToLogin.self, RedirectLoop.self, HostRetired.self, SoftNotFound.self,
    ParkedDomain.self, NotHTML.self, EmptiedPage.self, ReplacedPage.self, LanguageMismatch.self, DateConflict.self,
    LicenseUnknown.self, LicenseChanged.self, DeadOutlinks.self,
  ]
  /// What any visit decides, also one that says nothing of the page's health.
  package static let silent: [any FindingRule.Type] = [
    NeedsScript.self, IncompletePage.self, CertificateExpiring.self,
  ]
  /// What time alone can decide.
  package static let aged: [any FindingRule.Type] = [StaleContent.self, EndedVersionNamed.self, PastEvent.self]
  package static var all: [any FindingRule.Type] { judged + silent + aged }
}
