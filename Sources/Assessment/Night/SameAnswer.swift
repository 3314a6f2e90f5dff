import Model

/// A captive portal, a filter or a broken proxy: one answer in place of unrelated sites.
extension NightJudge {
  /// The same body, the same text, or a redirect to the same place elsewhere, from a large part of the sites that
  /// answered; counted only where the resource was healthy and its text was another one, so that pages which always
  /// were alike deceive nobody.
  func sameAnswer(_ visits: [VisitSummary]) -> String? {
    let answered = visits.filter { $0.wasHealthy && !$0.wasUnreached }
    let total = Set(answered.lazy.map(\.site)).count
    guard total >= thresholds.sites else { return nil }
    var visits: [String: Int] = [:]
    var given: [String: [String: Int]] = [:]
    for visit in answered {
      visits[visit.site, default: 0] += 1
      for key in keys(of: visit) { given[key, default: [:]][visit.site, default: 0] += 1 }
    }
    // What stands between us and the web answers in place of a whole site: a page or two that a site gives up (the error
    // page of a common server) are its own.
    let sites = given.mapValues { bySite in bySite.count { $0.value * 2 > visits[$0.key, default: 0] } }
    let worst = sites.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let worst, worst.value >= thresholds.sites, Double(worst.value) >= thresholds.sameAnswer * Double(total)
    else { return nil }
    let share = NightJudge.percent(worst.value, total)
    return "\(worst.value) of \(total) unrelated sites (\(share) %) gave the same answer: \(worst.key)."
  }

  private func keys(of visit: VisitSummary) -> [String] {
    var keys: [String] = []
    let isNewText = visit.textDigest == nil || visit.textDigest != visit.lastTextDigest
    if isNewText, let body = visit.bodyDigest { keys.append("body \(body.prefix(16))") }
    if isNewText, let text = visit.textDigest, !text.isEmpty { keys.append("text \(text.prefix(16))") }
    // `.moved` and other redirects to a place that is not the registered host.
    let target = VisitSummary.host(of: visit.finalURL)
    if !target.isEmpty, target != visit.host, isNewText {
      let path = visit.finalURL.prefix { $0 != "?" && $0 != "#" }
      if !target.hasSuffix("." + visit.site), target != visit.site { keys.append("redirect to \(path)") }
    }
    return keys
  }
}
