import Model

/// A proxy between us and the web that answers in place of every site, with certificates of its own.
///
/// That many sites have one issuer says nothing: half of the web has Let's Encrypt's. What counts is a certificate that
/// is refused where one was accepted before, or one issuer, never seen before, in place of several.
extension NightJudge {
  /// Sites whose certificates were accepted before show ones that nobody vouches for: most of them from one issuer that
  /// was never accepted anywhere, or nearly all of them. Single sites that let theirs lapse, or that leave out a part of
  /// the chain, are their own affair, and so are sites that share one server's address.
  func foreignCertificates(_ visits: [VisitSummary]) -> String? {
    let secure = visits.filter { $0.certificate != nil && $0.wasSecure }
    let sites = Set(secure.lazy.map(\.site)).count
    let refused = refusedSites(secure)
    guard refused.count >= thresholds.group, sites > 0 else { return nil }
    let known = Set(visits.compactMap { $0.lastCertificate?.authority })
    var issued: [String: (sites: Int, addresses: Set<String>)] = [:]
    for visit in refused.values {
      guard let certificate = visit.certificate, !known.contains(certificate.authority) else { continue }
      issued[certificate.issuer, default: (0, [])].sites += 1
      issued[certificate.issuer]?.addresses.insert(visit.address ?? visit.site)
    }
    let common = issued.max { ($0.value.sites, $1.key) < ($1.value.sites, $0.key) }
    if let common, common.value.sites >= thresholds.group, common.value.addresses.count > 1,
      Double(common.value.sites) >= thresholds.foreign * Double(sites)
    {
      return """
        \(common.value.sites) of \(sites) sites whose certificates were accepted before show one from \
        “\(Excerpt.of(common.key))” that nobody vouches for: something between us and them answers in their place.
        """
    }
    guard refused.count >= thresholds.sites, Double(refused.count) >= thresholds.allForeign * Double(sites) else {
      return nil
    }
    let names = Set(refused.values.compactMap { $0.certificate?.issuer }).sorted().prefix(3)
    return """
      The certificates of \(refused.count) of \(sites) sites that were accepted before are not tonight: their issuers are \
      \(names.map { "“\(Excerpt.of($0))”" }.joined(separator: ", ")).
      """
  }

  /// Nearly all sites have certificates of one issuer that was never seen, in place of several: a proxy whose authority
  /// this machine trusts. What it hands on may be the web, so the visits count, once somebody has said that it is meant.
  func doubtNewIssuer(_ visits: [VisitSummary], _ night: inout NightContext) {
    let secure = visits.filter { $0.failure == nil && $0.certificate != nil && $0.lastCertificate != nil }
    let sites = Set(secure.lazy.map(\.site)).count
    guard sites >= thresholds.sites else { return }
    let known = Set(visits.compactMap { $0.lastCertificate?.authority })
    var replaced: [String: (sites: Set<String>, before: Set<String>)] = [:]
    for visit in secure {
      guard let now = visit.certificate?.authority, let before = visit.lastCertificate?.authority, !known.contains(now)
      else { continue }
      replaced[now, default: ([], [])].sites.insert(visit.site)
      replaced[now]?.before.insert(before)
    }
    let common = replaced.max { ($0.value.sites.count, $1.key) < ($1.value.sites.count, $0.key) }
    guard let common, common.value.sites.count >= thresholds.sites, common.value.before.count >= thresholds.issuers,
      Double(common.value.sites.count) >= thresholds.newIssuer * Double(sites)
    else { return }
    let reason = """
      \(common.value.sites.count) of \(sites) sites have certificates from “\(Excerpt.of(common.key))” in place of \
      \(common.value.before.count) other authorities: something between us and them may answer in their place.
      """
    night.degrade(reason)
    night.doubts.append(reason)
  }

  /// One visit of each site whose certificates were all refused because nobody vouches for them.
  private func refusedSites(_ visits: [VisitSummary]) -> [String: VisitSummary] {
    var refused: [String: VisitSummary] = [:]
    var accepted: Set<String> = []
    for visit in visits.sorted(by: { $0.resource < $1.resource }) {
      if visit.failure == .tlsUntrusted {
        if refused[visit.site] == nil { refused[visit.site] = visit }
      } else {
        accepted.insert(visit.site)
      }
    }
    return refused.filter { !accepted.contains($0.key) }
  }
}

extension VisitSummary {
  /// Whether a certificate was accepted at the last visits.
  fileprivate var wasSecure: Bool { lastCertificate != nil && (healthBefore == .ok || healthBefore == .moved) }
}

extension Certificate {
  /// The organisation of the issuer, which has many certificates to issue with, or its only name.
  fileprivate var authority: String {
    let parts = issuer.split(separator: ", ")
    // A name such as “Example, Inc.” loses its beginning: then two are taken for one, which doubts less.
    return parts.last.map(String.init) ?? ""
  }
}
