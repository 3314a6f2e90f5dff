package import Model

/// `link.tls-expiring`
package enum CertificateExpiring: FindingRule {
  package static let id = RuleID.linkTLSExpiring
  package static let summary = """
    The certificate of the host ends within 14 days (`assess.certificateExpiry`), or within a third of the time that it was \
    made for, and has not been renewed: readers will be warned from that day on. Told by one entry of each host; never \
    changes health.
    """
  package static let examples = [
    FindingExample("a certificate of 90 days with a week left") { page(from: -83, to: 7) },
    FindingExample("a certificate of six days in its last") { page(from: -5, to: 1) },
  ]
  package static let counterexamples = [
    FindingExample("a certificate of 90 days with 20 left") { page(from: -70, to: 20) },
    FindingExample("a certificate that is made for six days") { page(from: -3, to: 3) },
    FindingExample("one that is over, which is another fault") { page(from: -91, to: -1) },
    FindingExample("a page without TLS") { FindingFixture.page() },
    FindingExample("another entry speaks for the host") {
      page(from: -83, to: 7, others: [Resource(id: "another", url: FindingFixture.url + "/1", key: "")])
    },
  ]

  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.visit != nil, let certificate = facts.after.certificate,
      facts.after.health.lastOutcome != .tlsProblem,
      facts.certificates.isNearEnd(certificate, at: facts.at),
      let entries = facts.certificates.entries(spokenForBy: facts.resource)
    else { return nil }
    let day = certificate.notAfter.date
    let others = entries > 1 ? " \(entries) entries of the catalog are on this host." : ""
    return facts.finding(
      id, .info, cause: "\(certificate.host) \(day)",
      "The certificate of \(certificate.host) ends on \(day) and has not been renewed.\(others)",
      evidence: [CertificateWatch.evidence(certificate)],
      suggestion: Suggestion(
        action: "ask-author", confidence: 0.4, reason: "Most sites renew weeks earlier; only the owner can do it."))
  }

  /// The page of the examples on a host whose certificate lasts from one day to another, counted from the night.
  private static func page(from first: Int64, to last: Int64, others: [Resource] = []) -> FindingFacts? {
    guard let facts = FindingFixture.page() else { return nil }
    let night = FindingFixture.night
    var after = facts.after
    after.certificate = Certificate(
      host: "school.example", issuer: "Example Trust", notBefore: night.advanced(bySeconds: first * 86_400),
      notAfter: night.advanced(bySeconds: last * 86_400))
    return facts.with(after: after, certificates: CertificateWatch(resources: others + [facts.resource]))
  }
}
