package import Model

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
