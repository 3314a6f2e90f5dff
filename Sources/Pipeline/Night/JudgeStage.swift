import Assessment
import Model
import Scheduling
import Storage
import Web

/// Judges the night as a whole, folds every visit into its resource's state, finds duplicates, and asks the guard: all in
/// one transaction, which a withheld night rolls back.
struct JudgeStage {
  let store: Store
  let configuration: PipelineConfiguration
  let inputs: Inputs
  let canaries: [VisitSummary]
  /// Where broken pages were found tonight.
  var repairs: [ResourceID: Repair] = [:]
  /// Somebody has looked at the withheld night and accepts it.
  let isAccepted: Bool
  let skipped: [Failure.Kind: Int]
  /// Whether duplicates are looked for.
  let deduplicates: Bool

  /// What became of the run: `judged`, or `withheld` with the reasons.
  func perform(_ run: RunRecord, registeredBefore: Int?) throws -> RunRecord {
    var run = run
    let night = try judgeNight(&run)
    if night.quality.level == .untrusted, !isAccepted {
      run.phase = .withheld
      run.withheld = night.quality.reasons
      try store.save(run: run)
      return run
    }
    do {
      try store.transaction { writer in
        var tally = PublicationGuard.Tally(
          registered: inputs.resources.count, registeredBefore: registeredBefore, planned: run.planned,
          cutShort: (skipped[.budget] ?? 0) + (skipped[.deadline] ?? 0))
        let changes = try registryChanges()
        try fold(run, night, writer, &tally)
        try apply(changes, run, writer)
        if deduplicates { try DuplicateStage(inputs: inputs, isNight: true).perform(at: run.at, writer) }
        let reasons = isAccepted ? [] : night.doubts + guardPolicy.reasons(tally)
        guard reasons.isEmpty else { throw Withheld(reasons: reasons) }
        run.phase = .judged
        run.withheld = []
        run.opinions = []
        try writer.save(run: run)
      }
    } catch let withheld as Withheld {
      run.phase = .withheld
      run.withheld = withheld.reasons
      try store.save(run: run)
    }
    return run
  }

  private struct Withheld: Error { var reasons: [String] }

  private var guardPolicy: PublicationGuard {
    let threshold = configuration.safeguard.maxNewlyBroken
    let limit = PublicationGuard.Limit(absolute: threshold.count, share: threshold.share)
    return PublicationGuard(
      maxNewlyBroken: limit, maxNewlyChanged: limit, minChecked: configuration.safeguard.minChecked)
  }

  private func judgeNight(_ run: inout RunRecord) throws -> NightContext {
    var summaries = canaries
    run.outcomes = [:]
    run.notModified = 0
    run.visited = 0
    var denied: [ResourceID] = []
    let alive = Set(run.opinions.lazy.filter(\.isAlive).map(\.resource))
    let order = try store.visitOrder(in: run.id)
    try store.forEachVisit(in: run.id) { visit in
      run.outcomes[visit.verdict.outcome.rawValue, default: 0] += 1
      run.visited += 1
      if visit.notModified { run.notModified += 1 }
      if alive.contains(visit.resource), visit.verdict.outcome.isStrike { denied.append(visit.resource) }
      guard let resource = resource(of: visit) else { return }
      summaries.append(
        VisitSummary(
          visit, before: try store.state(of: visit.resource), url: resource.url, order: order[visit.resource] ?? 0))
    }
    var night = NightJudge().judge(summaries)
    for id in denied { night.dispute(id) }
    for summary in summaries {
      guard let ruling = night.rulings[summary.resource] else { continue }
      run.outcomes[summary.outcome.rawValue, default: 0] -= 1
      run.outcomes[ruling.outcome.rawValue, default: 0] += 1
    }
    run.outcomes = run.outcomes.filter { $0.value > 0 }
    run.quality = night.quality
    return night
  }

  /// The resource that was visited; nil when it is registered no longer, or under another address: between a visit and its
  /// judgement the registry may be edited, while a night was cut off or withheld.
  private func resource(of visit: VisitRecord) -> Resource? {
    guard let resource = inputs.resources.first(withID: visit.resource) else { return nil }
    let asked = visit.verdict.hops.first?.url ?? visit.verdict.finalURL
    let isSame = asked == resource.url || WebURL(asked)?.withoutFragment == WebURL(resource.url)?.withoutFragment
    return isSame ? resource : nil
  }

  /// Every visit of the night into its resource's state.
  private func fold(
    _ run: RunRecord, _ night: NightContext, _ writer: Writer, _ tally: inout PublicationGuard.Tally
  ) throws {
    let policy = Planning.policy(configuration)
    let opinions = Dictionary(run.opinions.map { ($0.resource, $0.evidence) }, uniquingKeysWith: { _, last in last })
    let basis = ReadingBasis(inputs, at: run.at)
    let certificates = CertificateWatch(
      notice: Int64(exactly: configuration.assess.certificateExpiry.rounded()) ?? 0, resources: inputs.resources)
    try store.forEachVisit(in: run.id) { visit in
      if visit.failure == .hostDown { tally.hostsOut += 1 } else if visit.says { tally.checked += 1 }
      guard let resource = resource(of: visit) else { return }
      var before = ResourceState.known(try writer.state(of: resource.id), resource, at: run.at)
      if let repair = repairs[resource.id] { before.repair = repair }
      let told = withOpinion(visit, before, opinions[visit.resource])
      var after = Judge.next(
        state: before, resource: resource, visit: told, night: night, at: run.at, products: inputs.products,
        certificates: certificates)
      // A visit that is taken as not made leaves the resource due.
      if after.lastVisit == run.at {
        after.nextVisit = policy.nextVisit(
          after: run.at, health: after.health.state, lastStrike: after.health.strikes.last?.at)
      }
      let isNewlyBroken = after.health.state == .broken && before.health.state != .broken
      if isNewlyBroken { tally.newlyBroken += 1 }
      let isNewlyReplaced = after.findings.contains {
        ($0.rule == .pageEmptied || $0.rule == .pageReplaced) && $0.since == run.at
      }
      if isNewlyReplaced { tally.newlyChanged += 1 }
      try tellRulesApart(told, before: before, isNewlyBroken: isNewlyBroken, isNewlyReplaced: isNewlyReplaced, &tally)
      try writer.save(after)
      if after.lastVisit == run.at, told.isWhole { try writer.save(basis: basis.of(resource), of: resource.id) }
    }
  }

  /// The visit with what another route showed among its evidence; of a page that keeps us out, what it showed last.
  private func withOpinion(_ visit: VisitRecord, _ before: ResourceState, _ tonight: Evidence?) -> VisitRecord {
    let standing = visit.verdict.outcome.standing
    guard standing != .alive, standing != .silent else { return visit }
    var opinion = tonight
    if opinion == nil, standing == .blocked {
      opinion = before.lastVerdict?.evidence.first { $0.kind == SecondOpinion.kind }
    }
    guard let opinion else { return visit }
    var visit = visit
    visit.verdict.evidence.insert(opinion, at: min(1, visit.verdict.evidence.count))
    return visit
  }

  /// Counts apart what other rules say of a page that is as it was.
  private func tellRulesApart(
    _ visit: VisitRecord, before: ResourceState, isNewlyBroken: Bool, isNewlyReplaced: Bool,
    _ tally: inout PublicationGuard.Tally
  ) throws {
    let wasHealthy = before.lastVerdict?.outcome.standing == .alive && visit.verdict.outcome.standing != .alive
    guard wasHealthy || isNewlyBroken || isNewlyReplaced else { return }
    let earlier = try store.visits(of: visit.resource, limit: RuleChange.reach).filter { $0.run != visit.run }
    if isNewlyReplaced, RuleChange.isSamePage(visit, earlier) { tally.newlyChangedByRules += 1 }
    guard let version = RuleChange.version(before: visit, earlier: earlier) else { return }
    tally.rulesBefore = min(tally.rulesBefore ?? version, version)
    if wasHealthy { tally.rejudged += 1 }
    if isNewlyBroken { tally.newlyBrokenByRules += 1 }
  }

  /// Registry and duplicates alone, without a night.
  func register(_ run: RunRecord) throws {
    try store.transaction { writer in
      try apply(try registryChanges(), run, writer)
      if deduplicates { try DuplicateStage(inputs: inputs, isNight: false).perform(at: run.at, writer) }
    }
  }

  /// What registry and state disagree on: resources without a row of their own address, and rows without a resource.
  private func registryChanges() throws -> (arrived: [Resource], left: [ResourceID]) {
    var arrived: [Resource] = []
    var left: [ResourceID] = []
    try RegistryMerge.walk(inputs.resources, store: store) { resource, schedule in
      if let resource {
        if !resource.isKnown(as: schedule) { arrived.append(resource) }
      } else if let schedule, schedule.removed == nil {
        left.append(schedule.id)
      }
    }
    return (arrived, left)
  }

  /// New resources get a row, those that left become tombstones, those that came back live again.
  private func apply(
    _ changes: (arrived: [Resource], left: [ResourceID]), _ run: RunRecord, _ writer: Writer
  ) throws {
    for resource in changes.arrived {
      let state = try writer.state(of: resource.id)
      // Tonight's visit may have brought it in already.
      if let state, state.removed == nil, state.url == resource.url, state.key == resource.key { continue }
      var known = ResourceState.known(state, resource, at: run.at)
      // Another address is due at once, whenever the old one was visited.
      if known.url != resource.url { known.nextVisit = nil }
      try writer.save(
        Judge.next(
          state: known, resource: resource, visit: nil, night: .good, at: run.at, products: inputs.products))
    }
    for id in changes.left { try writer.markRemoved(id, at: run.at) }
  }
}

extension Outcome {
  /// Whether it counts against the page.
  fileprivate var isStrike: Bool { standing == .failing || standing == .gone || standing == .slowlyFailing }
}

extension VisitRecord {
  /// Whether a healthy page was there to be read, not only the word that nothing changed.
  fileprivate var isWhole: Bool { verdict.outcome.standing == .alive && !notModified }
  /// Whether the visit could be made at all: what the guard counts as checked.
  fileprivate var says: Bool { verdict.outcome != .notChecked }
}

extension Resource {
  fileprivate func isKnown(as schedule: Schedule?) -> Bool {
    guard let schedule else { return false }
    return schedule.removed == nil && schedule.url == url && schedule.key == key
  }
}

extension ResourceState {
  /// The state of a registered resource before tonight: the one known, or a new one.
  static func known(_ state: ResourceState?, _ resource: Resource, at now: Timestamp) -> ResourceState {
    var known = state ?? ResourceState(id: resource.id, url: resource.url, key: resource.key, added: now)
    known.removed = nil
    return known
  }
}
