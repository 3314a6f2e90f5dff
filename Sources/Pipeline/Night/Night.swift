import Assessment
import Fetch
package import Model
import Publication
import Storage

/// One night from the lock to the published generation: the stages wired together.
package struct Night: Sendable {
  private let configuration: PipelineConfiguration
  private let options: NightOptions
  private let now: Timestamp
  private let progress: NightProgress
  private let readers: Int

  /// - Parameters:
  ///   - now: the night's moment; the only time that anything records.
  ///   - readers: pages read at once.
  package init(
    configuration: PipelineConfiguration, options: NightOptions, now: Timestamp, progress: NightProgress, readers: Int
  ) {
    self.configuration = configuration
    self.options = options
    self.now = now
    self.progress = progress
    self.readers = readers
  }

  /// - Throws: `InvalidInput`, `StoreError`, `PublicationError`, `PipelineError`; `CancellationError` when stopped: the run
  ///   is then left for the next call to take up.
  package func run() async throws -> NightResult {
    progress.enter(.register)
    let inputs = try Inputs.load(configuration, at: now)
    let lock = try RunLock.acquire(
      beside: configuration.state, holder: "perennial run \(configuration.path)", now: now)
    defer { lock.release() }
    if runs(.publish) { try GenerationWriter.preflight(output: configuration.output) }
    let store = try Store(path: configuration.state)
    defer { try? store.close() }
    var result = try await run(inputs, store)
    result.notes += inputs.warnings.map(\.description) + configuration.warnings.map(\.description)
    return result
  }

  private func runs(_ stage: Stage) -> Bool { options.runs(stage, in: configuration.stages) }

  private func run(_ inputs: Inputs, _ store: Store) async throws -> NightResult {
    if let acceptance = options.accept { return try accept(acceptance, inputs, store) }
    if !runs(.plan) && !runs(.fetch) { return try rebuild(inputs, store) }
    let selection = RunSelection.choose(unfinished: try store.unfinishedRun(), now: now)
    if let abandoned = selection.abandoned { try close(abandoned, inputs, store) }
    var run = selection.run
    // This very night may have run before: judged, it is not judged twice; withheld, its visits are judged again.
    if !selection.isTakenUp, let same = try store.run(run.id) {
      run = same
      if run.phase == .withheld { run.phase = .visiting }
    }
    run.registered = inputs.resources.count

    let before = try registeredBefore(store, but: run.id)
    let shrink = PublicationGuard().reasons(.init(registered: inputs.resources.count, registeredBefore: before))
    guard shrink.isEmpty else {
      run.phase = .withheld
      run.withheld = shrink
      try store.save(run: run)
      return NightResult(exit: .withheld, run: run)
    }
    guard !inputs.resources.isEmpty else {
      throw PipelineError(.usage, "the registry is empty; perennial import urls.txt, or add entries by hand")
    }

    var planning = Planning()
    var skipped: [Failure.Kind: Int] = [:]
    var canaries: [VisitSummary] = []
    if run.phase == .visiting {
      progress.enter(.plan)
      planning = try Planning.plan(
        inputs.resources, store: store, configuration: configuration, run: run, all: options.all)
      run.planned = max(run.planned, planning.planned)
      if !runs(.fetch) {
        var result = NightResult(exit: .success, run: run)
        result.notDue = planning.notDue
        result.overBudget = planning.overBudget
        result.notes = planning.visits.prefix(1_000).map { "\($0.visit.id)  \($0.visit.url)" }
        return result
      }
      try store.save(run: run)
      progress.plan(planning.visits.count, visitedBefore: planning.visitedBefore)
      progress.enter(.fetch)
      (run.cutShort, canaries) = try await visit(planning, run, store)
      skipped = progress.snapshot.skipped
      progress.enter(.assess)
      run = try JudgeStage(
        store: store, configuration: configuration, inputs: inputs, canaries: canaries, isAccepted: false,
        skipped: skipped, deduplicates: runs(.deduplicate)
      ).perform(run, registeredBefore: before)
    }
    var result = try publish(run, inputs, store, mode: .once)
    result.notDue = planning.notDue
    result.overBudget = planning.overBudget
    return result
  }

  /// fetch, read, assess; what ended it early, and what the canaries said.
  private func visit(
    _ planning: Planning, _ run: RunRecord, _ store: Store
  ) async throws -> (String?, [VisitSummary]) {
    guard !planning.visits.isEmpty else { return (nil, []) }
    return try await withFetcher(configuration.fetch) { fetcher in
      let stage = VisitStage(store: store, fetcher: fetcher, run: run, progress: progress, readers: readers)
      let canaries = await CanaryCheck(fetcher: fetcher, now: run.at).perform(configuration.safeguard.canaries)
      let wasCut = try await stage.perform(planning.visits, deadline: configuration.budget.deadline)
      let left = progress.snapshot.skipped
      var reasons: [String] = []
      if wasCut { reasons.append("the deadline passed with \(left[.deadline] ?? 0) visits left") }
      if let budget = left[.budget], budget > 0 { reasons.append("\(budget) visits exceeded their host's budget") }
      return (reasons.isEmpty ? nil : reasons.joined(separator: "; "), canaries)
    }
  }

  private func publish(
    _ judged: RunRecord, _ inputs: Inputs, _ store: Store, mode: GenerationWriter.Mode
  ) throws -> NightResult {
    var run = judged
    guard run.phase != .withheld else { return NightResult(exit: .withheld, run: run) }
    var result = NightResult(exit: run.cutShort == nil ? .success : .cutShort, run: run)
    guard runs(.publish) else { return result }
    progress.enter(.publish)
    run.phase = .published
    result.publication = try PublishStage(store: store, configuration: configuration, inputs: inputs)
      .perform(run, mode: mode)
    try store.save(run: run)
    try store.pruneVisits(before: run.at.advanced(bySeconds: -Self.retention))
    result.run = run
    return result
  }

  /// How long the log keeps visits, in seconds: longer than the slowest rule looks back.
  private static let retention: Int64 = 400 * 86_400

  /// Outputs anew, without a visit.
  private func rebuild(_ inputs: Inputs, _ store: Store) throws -> NightResult {
    guard var run = try store.lastRuns(100).first(where: { $0.phase == .published || $0.phase == .judged }) else {
      throw PipelineError(
        .usage, "\(configuration.state): no night has been judged yet; run one with the network first")
    }
    let reasons = PublicationGuard().reasons(
      .init(registered: inputs.resources.count, registeredBefore: run.registered))
    guard reasons.isEmpty else {
      run.withheld = reasons
      run.phase = .withheld
      return NightResult(exit: .withheld, run: run)
    }
    if runs(.register) || runs(.deduplicate) {
      progress.enter(.deduplicate)
      run.registered = inputs.resources.count
      let stage = JudgeStage(
        store: store, configuration: configuration, inputs: inputs, canaries: [], isAccepted: true, skipped: [:],
        deduplicates: runs(.deduplicate))
      try stage.register(run)
    }
    return try publish(run, inputs, store, mode: .again)
  }

  /// A run too old to take up: what it visited counts, but it publishes nothing.
  private func close(_ abandoned: RunRecord, _ inputs: Inputs, _ store: Store) throws {
    var run = abandoned
    if run.phase == .visiting {
      run = try JudgeStage(
        store: store, configuration: configuration, inputs: inputs, canaries: [], isAccepted: false, skipped: [:],
        deduplicates: false
      ).perform(run, registeredBefore: nil)
    }
    run.phase = .abandoned
    try store.save(run: run)
  }

  /// Somebody has looked at a withheld night: its visits are judged again, without the guard.
  private func accept(
    _ acceptance: NightOptions.Acceptance, _ inputs: Inputs, _ store: Store
  ) throws -> NightResult {
    guard var run = try store.run(acceptance.run), run.phase == .withheld else {
      throw PipelineError(.usage, "no withheld run \(acceptance.run); perennial doctor lists the last runs")
    }
    run.registered = inputs.resources.count
    let reasons = run.withheld
    run = try JudgeStage(
      store: store, configuration: configuration, inputs: inputs, canaries: [], isAccepted: true, skipped: [:],
      deduplicates: true
    ).perform(run, registeredBefore: nil)
    run.accepted = "\(acceptance.by): \(reasons.joined(separator: " "))"
    try store.save(run: run)
    return try publish(run, inputs, store, mode: .once)
  }

  /// Resources registered at the last published run, nil before the first.
  private func registeredBefore(_ store: Store, but id: RunID) throws -> Int? {
    try store.lastRuns(100).first { $0.phase == .published && $0.id != id }?.registered
  }
}
