import Model

/// Signs that our own network, not the web, is out.
extension NightJudge {
  /// Every canary failed to complete an exchange: the maintainer named them because they do not go away.
  func canaries(_ visits: [VisitSummary]) -> String? {
    let canaries = visits.filter(\.isCanary)
    guard !canaries.isEmpty, canaries.allSatisfy(\.wasUnreached) else { return nil }
    return "None of the \(canaries.count) canaries could be reached."
  }

  /// Nearly all sites that used to answer could not be reached.
  func totalLoss(_ visits: [VisitSummary]) -> String? {
    let (sites, unreached) = siteCounts(visits.filter(\.didAnswer), failing: \.wasUnreached)
    guard sites >= thresholds.sites, Double(unreached) >= thresholds.totalLoss * Double(sites) else { return nil }
    let isFirst = visits.allSatisfy { $0.outcomeBefore == nil }
    let which = isFirst ? "sites" : "sites that used to answer"
    return "\(unreached) of \(sites) \(which) could not be reached."
  }

  /// From some moment to the end nothing was reached any more.
  func markCutOff(_ visits: [VisitSummary], _ night: inout NightContext) {
    let candidates = visits.filter(\.didAnswer).sorted { $0.order < $1.order }
    let start = candidates.lastIndex { !$0.wasUnreached }.map { $0 + 1 } ?? 0
    // Time-outs end last whatever their cause: they alone do not make a cut.
    let tail = candidates[start...]
    guard tail.contains(where: { $0.outcome != .timeout }) else { return }
    let lost = Set(tail.lazy.filter { $0.outcome != .timeout }.map(\.site)).count
    let sites = Set(candidates.lazy.map(\.site)).count
    guard lost >= thresholds.sites, Double(lost) >= thresholds.cutOff * Double(sites) else { return }
    let reason = "The last \(tail.count) visits, to \(lost) of \(sites) sites, all failed to connect."
    night.degrade(reason)
    if Double(lost) >= thresholds.cutOffUntrusted * Double(sites) { night.quality.level = .untrusted }
    for visit in tail { night.excuse(visit.resource, .ignored) }
  }

  /// A handful of sites, none of which answered: nothing proves that the network was there. One site alone cannot be
  /// told from a site that died.
  func markUnprovenNetwork(_ visits: [VisitSummary], _ night: inout NightContext) {
    let candidates = visits.filter(\.didAnswer)
    let sites = Set(candidates.lazy.map(\.site)).count
    guard sites >= 2, visits.allSatisfy(\.wasUnreached) else { return }
    night.degrade("None of the \(sites) sites visited could be reached: the network is not proven good.")
    for visit in visits { night.excuse(visit.resource, NightJudge.treatment(visit, in: visits)) }
  }

  /// Our resolver failed for a large part of the names.
  func markResolver(_ visits: [VisitSummary], _ night: inout NightContext) {
    let (sites, failed) = siteCounts(visits.filter(\.didAnswer)) { $0.failure == .resolverUnavailable }
    guard failed >= thresholds.sites, Double(failed) > thresholds.resolver * Double(sites) else { return }
    night.degrade("The resolver failed for \(failed) of \(sites) sites.")
    for visit in visits where visit.failure == .resolverUnavailable || visit.outcome == .dnsFailure {
      night.excuse(visit.resource, .ignored)
    }
  }

  /// Certificates failed on a large part of the sites at once: something between us and them replaces them.
  func markInterception(_ visits: [VisitSummary], _ night: inout NightContext) {
    let (sites, failed) = siteCounts(visits.filter(\.wasHealthy)) { $0.outcome == .tlsProblem }
    guard failed >= thresholds.sites, Double(failed) > thresholds.tls * Double(sites) else { return }
    night.degrade("The certificates of \(failed) of \(sites) sites failed that were good before.")
    for visit in visits where visit.outcome == .tlsProblem && visit.wasHealthy {
      night.excuse(visit.resource, .ignored)
    }
  }

  /// How many sites there are, and how many of them have only visits that failed in the given way.
  func siteCounts(_ visits: [VisitSummary], failing: (VisitSummary) -> Bool) -> (sites: Int, failing: Int) {
    var good: [String: Bool] = [:]
    for visit in visits { good[visit.site] = (good[visit.site] ?? false) || !failing(visit) }
    return (good.count, good.values.count { !$0 })
  }
}
