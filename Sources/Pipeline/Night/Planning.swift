import Model
import Scheduling
import Storage
import Web

/// plan: registry and state, both in the order of ids, give tonight's visits.
struct Planning {
  var visits: [PlannedVisit] = []
  /// Visits of the whole night, those included that an interrupted run has already made.
  var planned = 0
  var visitedBefore = 0
  var notDue = 0
  var overBudget = 0

  static func policy(_ configuration: PipelineConfiguration) -> PlanPolicy {
    PlanPolicy(
      recheckSeconds: Int64(exactly: configuration.plan.recheck.rounded()) ?? 86_400,
      visits: configuration.budget.visits, perHost: configuration.budget.perHost ?? .max)
  }

  static func plan(
    _ resources: [Resource], store: Store, configuration: PipelineConfiguration, basis: ReadingBasis, run: RunRecord,
    all: Bool
  ) throws -> Planning {
    var candidates: [PlanCandidate] = []
    candidates.reserveCapacity(resources.count)
    var sites = SiteCache()
    try RegistryMerge.walk(resources, store: store) { resource, schedule in
      guard let resource else { return }
      // An address that changed is a new page: nothing that was known of the old one holds.
      let known = all ? nil : schedule.flatMap { $0.url == resource.url ? $0 : nil }
      candidates.append(
        PlanCandidate(
          id: resource.id, url: resource.url, site: sites.site(of: resource.url), added: schedule?.added ?? run.at,
          lastVisit: known?.lastVisit, nextVisit: known?.nextVisit, health: known?.health ?? .unknown,
          lastStrike: known?.lastStrike, validators: known?.validators ?? Validators(),
          isReadOtherwise: known.map { $0.basis != basis.of(resource) } ?? false))
    }
    let plan = Planner.plan(candidates, policy: policy(configuration), now: run.at)
    let visited = try store.visitedIDs(in: run.id)
    var planning = Planning(
      planned: plan.visits.count, notDue: plan.notDue, overBudget: plan.overBudget + plan.overHostBudget)
    planning.visits.reserveCapacity(plan.visits.count)
    for visit in plan.visits {
      if visited.contains(visit.id) {
        planning.visitedBefore += 1
      } else if let resource = resources.first(withID: visit.id) {
        planning.visits.append(PlannedVisit(visit: visit, resource: resource, site: sites.site(of: resource.url)))
      }
    }
    return planning
  }
}

extension Planning {
  /// Registrable domain of one address.
  static func site(of url: String) -> String {
    var cache = SiteCache()
    return cache.site(of: url)
  }
}

/// The site of an address; hosts repeat, so each is looked up once.
struct SiteCache {
  private var sites: [String: String] = [:]

  mutating func site(of url: String) -> String {
    guard let host = WebURL(url)?.host else { return "" }
    if let site = sites[host] { return site }
    let site = Site.of(host: host)
    sites[host] = site
    return site
  }
}
