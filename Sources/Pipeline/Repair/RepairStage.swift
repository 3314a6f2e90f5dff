import Assessment
import Fetch
import Model
import Storage

/// Looks for the pages of broken resources elsewhere: a few a night, each once in a while.
struct RepairStage: Sendable {
  let store: Store
  let archive: ArchiveConfiguration?
  let run: RunRecord

  /// Seconds until a resource is looked for again.
  static let interval: Int64 = 30 * 86_400
  /// Seconds that all of it may take in a night.
  static let longest = 600.0
  /// Resources looked for in a night when no archive says otherwise.
  static let perNight = 10
  /// Visits to look back at for a redirect.
  static let reach = 60

  /// What was found, by resource; one that was looked for in vain has no candidates.
  func perform(_ resources: [Resource], fetcher: any Fetching) async throws -> [ResourceID: Repair] {
    let wanted = try self.wanted(resources)
    guard !wanted.isEmpty else { return [:] }
    let titles = try self.titles(of: wanted)
    let search = RepairSearch(fetcher: fetcher, archive: archive, at: run.at)
    return await withTaskGroup(of: [ResourceID: Repair]?.self) { group in
      group.addTask {
        try? await Task.sleep(for: .seconds(Self.longest))
        return nil
      }
      group.addTask {
        var found: [ResourceID: Repair] = [:]
        // One after the other: all of them may ask the same archive.
        for broken in wanted where !Task.isCancelled { found[broken.resource.id] = await search.seek(broken, titles) }
        return found
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      if let first { return first }
      // Time is up: what was found so far.
      return (await group.next() ?? nil) ?? [:]
    }
  }

  /// A resource that was broken before tonight and did not come back.
  struct Broken: Sendable {
    var resource: Resource
    var state: ResourceState
    /// The first failure that counted.
    var failedAt: Timestamp
    /// The last healthy visit that was led elsewhere.
    var redirect: VisitRecord?
    var title: String? { state.lastGood?.title ?? resource.title }
    var language: String? { state.lastGood?.language.code ?? resource.language }
  }

  /// Whether there is anything to look for tonight.
  func isDue(_ resources: [Resource]) throws -> Bool { try !wanted(resources).isEmpty }

  private func wanted(_ resources: [Resource]) throws -> [Broken] {
    var ids: [ResourceID] = []
    try store.forEachSchedule { schedule in
      if schedule.removed == nil, schedule.health == .broken { ids.append(schedule.id) }
    }
    var due: [(soughtAt: Int64, id: ResourceID)] = []
    for id in ids {
      guard let resource = resources.first(withID: id), [.active, .underRevision].contains(resource.lifecycle),
        let state = try store.state(of: id), state.url == resource.url
      else { continue }
      if let repair = state.repair, (0..<Self.interval).contains(run.at.seconds(since: repair.soughtAt)) { continue }
      due.append((state.repair?.soughtAt.secondsSince1970 ?? .min, id))
    }
    // Those never looked for come first, then those looked for longest ago.
    due.sort { $0.soughtAt == $1.soughtAt ? $0.id.precedes($1.id) : $0.soughtAt < $1.soughtAt }
    var wanted: [Broken] = []
    for (_, id) in due {
      guard wanted.count < archive?.perNight ?? Self.perNight else { break }
      if let broken = try broken(id, resources) { wanted.append(broken) }
    }
    return wanted
  }

  /// Nil when it has come back tonight.
  private func broken(_ id: ResourceID, _ resources: [Resource]) throws -> Broken? {
    guard let resource = resources.first(withID: id), let state = try store.state(of: id),
      let failedAt = state.health.strikes.first?.at
    else { return nil }
    let visits = try store.visits(of: id, limit: Self.reach)
    if let last = visits.first, last.run == run.id, last.verdict.outcome.standing == .alive { return nil }
    let redirect = visits.first {
      ($0.verdict.outcome == .moved || $0.verdict.outcome == .redirected) && $0.verdict.finalURL != resource.url
    }
    return Broken(resource: resource, state: state, failedAt: failedAt, redirect: redirect)
  }

  /// Healthy resources by the titles that are wanted.
  private func titles(of wanted: [Broken]) throws -> [String: [ResourceState]] {
    let keys = Set(wanted.compactMap { $0.title.flatMap(TitleKey.of) })
    guard !keys.isEmpty else { return [:] }
    var titles: [String: [ResourceState]] = [:]
    try store.forEachState { state in
      guard state.removed == nil, state.health.state == .ok || state.health.state == .moved,
        let key = state.lastGood?.title.flatMap(TitleKey.of), keys.contains(key)
      else { return }
      titles[key, default: []].append(state)
    }
    return titles
  }
}
