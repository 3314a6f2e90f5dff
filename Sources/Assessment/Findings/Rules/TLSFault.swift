package import Model

/// `link.tls`
package enum TLSFault: FindingRule {
  package static let id = RuleID.linkTLS
  package static let summary =
    "The certificate or the handshake is at fault; browsers warn their readers. Never broken by itself."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.after.health.lastOutcome == .tlsProblem else { return nil }
    let kind = facts.evidence.first { $0.kind == "failure" }?.value ?? "tls"
    let shown = facts.visit?.certificate.map { [CertificateWatch.evidence($0)] } ?? []
    return facts.finding(
      id, .warning, cause: kind, "The certificate of the site is not accepted (\(kind)): browsers warn their readers.",
      evidence: facts.evidence + shown,
      suggestion: Suggestion(action: "ask-author", confidence: 0.5, reason: "Only the site's owner can mend this."))
  }
}
