import Model

/// Hosts, sites and addresses that are out as a whole, and nights on which much of the web is.
extension NightJudge {
  /// One incident for every site, host or address where everything failed that was tried tonight.
  func markOutages(_ visits: [VisitSummary], _ night: inout NightContext) {
    var outSites: Set<String> = []
    for (site, group) in grouped(visits, by: \.site) where isOut(group) {
      outSites.insert(site)
      add(.site, site, group, &night)
    }
    for (host, group) in grouped(visits.filter { !outSites.contains($0.site) }, by: \.host) where isOut(group) {
      add(.host, host, group, &night)
    }
    let addressed = visits.filter { $0.address != nil }
    for (address, group) in grouped(addressed, by: { $0.address ?? "" }) {
      guard Set(group.lazy.map(\.site)).count >= thresholds.group, isOut(group) else { continue }
      add(.address, address, group, &night)
    }
  }

  private func isOut(_ group: [VisitSummary]) -> Bool {
    group.count >= thresholds.group && group.allSatisfy(\.isOut) && group.contains { $0.outcome != .notChecked }
      && group.contains { $0.healthBefore != .broken }
  }

  private func add(
    _ scope: NightQuality.Incident.Scope, _ name: String, _ group: [VisitSummary], _ night: inout NightContext
  ) {
    let outcome = NightJudge.commonOutcome(group)
    night.quality.incidents.append(
      .init(scope: scope, name: name, visited: group.count, failed: group.count, outcome: outcome))
    for visit in group { night.excuse(visit.resource, NightJudge.treatment(visit, in: group)) }
  }

  /// Many unrelated sites that were healthy are out together.
  func markMassOutage(_ visits: [VisitSummary], _ night: inout NightContext) {
    let candidates = visits.filter(\.wasHealthy)
    let groups = grouped(candidates, by: \.site)
    let out = groups.filter { $0.1.allSatisfy(\.isOut) }
    guard out.count >= thresholds.sites, Double(out.count) >= thresholds.mass * Double(groups.count) else { return }
    let share = NightJudge.percent(out.count, groups.count)
    night.degrade("\(out.count) of \(groups.count) sites that were healthy (\(share) %) are out together.")
    for (_, group) in out {
      for visit in group { night.excuse(visit.resource, NightJudge.treatment(visit, in: group)) }
    }
  }

  /// Groups in the order of their names, so that the same night gives the same bytes.
  private func grouped(
    _ visits: [VisitSummary], by key: (VisitSummary) -> String
  ) -> [(String, [VisitSummary])] {
    var groups: [String: [VisitSummary]] = [:]
    for visit in visits { groups[key(visit), default: []].append(visit) }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
