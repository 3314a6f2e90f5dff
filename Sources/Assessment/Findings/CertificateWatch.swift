package import Model

/// How long before its end a certificate is told of, and which entry tells it for all entries of its host.
package struct CertificateWatch: Sendable {
  /// Certificates of 90 days are renewed with about 30 left, so that one with fewer than these was probably forgotten.
  package static let standard: Int64 = 14 * 86_400

  /// Seconds; 0 never tells.
  package var notice: Int64
  /// By host with port: the entry that speaks for it, and the number of its entries.
  private var hosts: [String: (speaker: ResourceID, isSecure: Bool, entries: Int)] = [:]

  /// - Parameter resources: all that are registered; the first entry of a host speaks for it, one over https before
  ///   others. Without them every entry speaks for itself.
  package init(notice: Int64 = CertificateWatch.standard, resources: [Resource] = []) {
    self.notice = notice
    for resource in resources {
      let host = VisitSummary.host(of: resource.url)
      let isSecure = resource.url.utf8.starts(with: "https:".utf8)
      guard let known = hosts[host] else {
        hosts[host] = (resource.id, isSecure, 1)
        continue
      }
      let isNext = known.isSecure == isSecure && resource.id < known.speaker
      let replaces = isNext || isSecure && !known.isSecure
      hosts[host] = (
        replaces ? resource.id : known.speaker, known.isSecure || isSecure, known.entries + 1
      )
    }
  }

  /// The number of entries that an entry speaks for; nil when another one does.
  func entries(spokenForBy resource: Resource) -> Int? {
    guard let host = hosts[VisitSummary.host(of: resource.url)] else { return 1 }
    return host.speaker == resource.id ? host.entries : nil
  }

  /// Whether a certificate is near its end. One made for a few days is renewed when a third of them is left.
  func isNearEnd(_ certificate: Certificate, at moment: Timestamp) -> Bool {
    let left = certificate.notAfter.seconds(since: moment)
    let lifetime = certificate.notAfter.seconds(since: certificate.notBefore)
    return left > 0 && left < min(notice, lifetime / 3)
  }

  /// The end of a certificate, with its issuer.
  package static func evidence(_ certificate: Certificate) -> Evidence {
    let issuer = certificate.issuer.isEmpty ? "an unnamed issuer" : certificate.issuer
    return Evidence(
      kind: "tls.certificate", value: certificate.notAfter.date.description,
      quote: Excerpt.of("issued by \(issuer), valid until \(certificate.notAfter)"), source: certificate.host)
  }
}
