package import Model

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
