import Assessment
import Fetch
package import Model
import Publication
import Storage
import Text

/// One night from the lock to the published generation: the stages wired together.
package struct Night: Sendable {
  private let configuration: PipelineConfiguration
  private let options: NightOptions
  private let now: Timestamp
  private let progress: NightProgress
  private let readers: Int
  private let fetching: FetcherScope

  /// Runs a body with a fetcher that lives as long as the body.
  typealias FetcherScope =
    @Sendable (
      FetchConfiguration, _ body: @Sendable (any Fetching) async throws -> Visited
    ) async throws -> Visited

  /// - Parameters:
  ///   - now: the night's moment; the only time that anything records.
  ///   - readers: pages read at once.
  package init(
    configuration: PipelineConfiguration, options: NightOptions, now: Timestamp, progress: NightProgress, readers: Int
  ) {
    self.init(configuration: configuration, options: options, now: now, progress: progress, readers: readers) {
      configuration, body in
      try await withFetcher(configuration) { try await body($0) }
    }
  }

  /// - Parameter fetching: Gives the fetcher: libcurl's, or a web of a test's making.
  init(
    configuration: PipelineConfiguration, options: NightOptions, now: Timestamp, progress: NightProgress, readers: Int,
    fetching: @escaping FetcherScope
  ) {
    self.configuration = configuration
    self.options = options
    self.now = now
    self.progress = progress
    self.readers = readers
    self.fetching = fetching
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
    if options.offline || (!runs(.plan) && !runs(.fetch)) { return try rebuild(inputs, store) }
    let selection = RunSelection.choose(unfinished: try store.unfinishedRun(), now: now)
    if let abandoned = selection.abandoned, runs(.fetch) { try close(abandoned, inputs, store) }
    var run = selection.run
    // This very night may have run before: judged, it is not judged twice; withheld, its visits are judged again.
    if !selection.isTakenUp, let same = try store.run(run.id) {
      run = same
      if run.phase == .withheld { run.phase = .visiting }
    }
    if run.phase != .published { run.registered = inputs.resources.count }
    if let last = try store.lastRuns(1).first, run.at < last.at, !options.acceptsClock {
      throw PipelineError(
        .usage,
        "this night (\(run.at)) lies before the last one in \(configuration.state) (\(last.at)): set the clock, or say "
          + "--accept-clock if the last one was wrong")
    }

    let before = try registeredBefore(store, but: run.id)
    let shrink = PublicationGuard().reasons(.init(registered: inputs.resources.count, registeredBefore: before))
    guard shrink.isEmpty else {
      // Only what is not yet judged may be accepted later: no visit is folded into state twice.
      let isOpen = run.phase == .visiting && runs(.fetch)
      run.phase = .withheld
      run.withheld = shrink
      if isOpen { try store.save(run: run) }
      return NightResult(exit: .withheld, run: run)
    }
    guard !inputs.resources.isEmpty else { throw Self.emptyRegistry }

    var planning = Planning()
    var skipped: [Failure.Kind: Int] = [:]
    var opinionNote: String?
    if run.phase == .visiting {
      progress.enter(.plan)
      planning = try Planning.plan(
        inputs.resources, store: store, configuration: configuration, basis: ReadingBasis(inputs, at: run.at), run: run,
        all: options.all)
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
      let visited = try await visit(planning, run, inputs, store)
      run.cutShort = visited.cutShort
      skipped = progress.snapshot.skipped
      let opinions = try await secondOpinions(run, inputs, store)
      opinionNote = opinions.fault.map {
        "warning: fetch.secondOpinion failed \(opinions.faults) times: \(Escape.terminal($0))"
      }
      if !opinions.opinions.isEmpty {
        run.opinions += opinions.opinions
        try store.save(run: run)
      }
      progress.enter(.assess)
      run = try JudgeStage(
        store: store, configuration: configuration, inputs: inputs, canaries: visited.canaries,
        repairs: visited.repairs, isAccepted: false, skipped: skipped, deduplicates: runs(.deduplicate)
      ).perform(run, registeredBefore: before)
    } else if run.phase == .judged {
      // Killed before it published: registry and decisions may have changed since it was judged.
      try register(run, inputs, store)
    }
    var result = try publish(run, inputs, store, mode: .once)
    result.notDue = planning.notDue
    result.overBudget = planning.overBudget
    if let note = opinionNote { result.notes.append(note) }
    return result
  }

  private func secondOpinions(
    _ run: RunRecord, _ inputs: Inputs, _ store: Store
  ) async throws -> SecondOpinionStage.Answers {
    guard let configuration = configuration.secondOpinion else { return SecondOpinionStage.Answers() }
    let stage = SecondOpinionStage(store: store, configuration: configuration, run: run)
    let wanted = try stage.wanted(inputs.resources)
    guard !wanted.isEmpty else { return SecondOpinionStage.Answers() }
    let answers: SecondOpinionStage.Answers
    switch configuration.route {
    case .command(let command):
      answers = await stage.perform(wanted, by: CommandRoute(command: command, timeout: configuration.timeout))
    case .proxy(let proxy):
      let fetch = self.configuration.fetch.through(proxy, timeout: configuration.timeout)
      answers = try await fetching(fetch) { fetcher in
        Visited(opinions: await stage.perform(wanted, by: ProxyRoute(fetcher: fetcher)))
      }.opinions
    }
    try Task.checkCancellation()
    return answers
  }

  /// What came of the visits besides their log.
  struct Visited: Sendable {
    /// What ended them early, nil when nothing did.
    var cutShort: String?
    var canaries: [VisitSummary] = []
    var repairs: [ResourceID: Repair] = [:]
    var opinions = SecondOpinionStage.Answers()
  }

  /// fetch, read, assess. When no canary answers, nothing is visited: such a night would be withheld.
  private func visit(
    _ planning: Planning, _ run: RunRecord, _ inputs: Inputs, _ store: Store
  ) async throws -> Visited {
    let unplanned = planning.overBudget > 0 ? ["\(planning.overBudget) due visits are beyond the budget"] : []
    let repair = RepairStage(store: store, archive: configuration.archive, run: run)
    guard try !planning.visits.isEmpty || repair.isDue(inputs.resources) else {
      return Visited(cutShort: Self.joined(unplanned))
    }
    return try await fetching(configuration.fetch) { fetcher in
      let stage = VisitStage(
        store: store, fetcher: fetcher, run: run, progress: progress, readers: readers,
        recorder: VisitRecorder(
          run: run.id, at: run.at, terms: TermIndex(inputs.retiredTerms), products: inputs.products),
        outlinks: configuration.assess.outlinks)
      let canaries =
        planning.visits.isEmpty
        ? [] : await CanaryCheck(fetcher: fetcher, now: run.at).perform(configuration.safeguard.canaries)
      guard NightJudge().judge(canaries).quality.level != .untrusted else { return Visited(canaries: canaries) }
      let wasCut = try await stage.perform(planning.visits, deadline: configuration.budget.deadline)
      let left = progress.snapshot.skipped
      var reasons = unplanned
      if wasCut { reasons.append("the deadline passed with \(left[.deadline] ?? 0) visits left") }
      if let budget = left[.budget], budget > 0 { reasons.append("\(budget) visits exceeded their host's budget") }
      var visited = Visited(cutShort: Self.joined(reasons), canaries: canaries)
      if !wasCut { visited.repairs = try await repair.perform(inputs.resources, fetcher: fetcher) }
      return visited
    }
  }

  private static func joined(_ reasons: [String]) -> String? {
    reasons.isEmpty ? nil : reasons.joined(separator: "; ")
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

  /// Outputs anew, without a visit; before the first night the registry alone, its health unknown.
  private func rebuild(_ inputs: Inputs, _ store: Store) throws -> NightResult {
    guard var run = try store.lastRuns(.max).first(where: { $0.phase == .published || $0.phase == .judged }) else {
      return try publishUnvisited(inputs, store)
    }
    let reasons = PublicationGuard().reasons(
      .init(registered: inputs.resources.count, registeredBefore: run.registered))
    guard reasons.isEmpty else {
      run.withheld = reasons
      run.phase = .withheld
      return NightResult(exit: .withheld, run: run)
    }
    if runs(.register) || runs(.deduplicate) {
      run.registered = inputs.resources.count
      try register(run, inputs, store)
    }
    var result = try publish(run, inputs, store, mode: .again)
    // The night was cut short, not this.
    result.exit = .success
    return result
  }

  private func publishUnvisited(_ inputs: Inputs, _ store: Store) throws -> NightResult {
    if let begun = try store.unfinishedRun() {
      throw PipelineError(
        .usage, "the first night, \(begun.id), has begun and is not judged; perennial run \(configuration.path)")
    }
    guard !inputs.resources.isEmpty else { throw Self.emptyRegistry }
    let run = RunRecord(id: now.compact, at: now, phase: .judged, registered: inputs.resources.count)
    try register(run, inputs, store)
    return try publish(run, inputs, store, mode: .once)
  }

  private static let emptyRegistry = PipelineError(
    .usage, "the registry is empty; perennial import urls.txt, or add entries by hand")

  /// Registry and duplicates into state, without a visit.
  private func register(_ run: RunRecord, _ inputs: Inputs, _ store: Store) throws {
    progress.enter(.deduplicate)
    try JudgeStage(
      store: store, configuration: configuration, inputs: inputs, canaries: [], isAccepted: true, skipped: [:],
      deduplicates: runs(.deduplicate)
    ).register(run)
  }

  /// A run too old to take up: what it visited counts, but it publishes nothing.
  private func close(_ abandoned: RunRecord, _ inputs: Inputs, _ store: Store) throws {
    var run = abandoned
    if run.phase == .visiting {
      // What it did not come to is not a failure of what it visited.
      run.planned = try store.visitCount(in: run.id)
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
    let known = try store.lastRuns(.max)
    guard var run = known.first(where: { $0.id == acceptance.run }), run.phase == .withheld else {
      let withheld = known.first { $0.phase == .withheld }
      throw PipelineError(
        .usage,
        "no withheld run \(acceptance.run)" + (withheld.map { "; the last one withheld is \($0.id)" } ?? ""))
    }
    if let later = known.first(where: { $0.at > run.at && $0.phase == .published && $0.visited > 0 }) {
      throw PipelineError(
        .usage, "the later night \(later.id) has been published; \(run.id) has nothing to add to it")
    }
    run.registered = inputs.resources.count
    run.accepted = Acceptance(
      by: acceptance.by, host: acceptance.host, at: now, reason: acceptance.reason, withheld: run.withheld)
    run = try JudgeStage(
      store: store, configuration: configuration, inputs: inputs, canaries: [], isAccepted: true, skipped: [:],
      deduplicates: runs(.deduplicate)
    ).perform(run, registeredBefore: nil)
    return try publish(run, inputs, store, mode: .once)
  }

  /// Resources registered at the last published run, nil before the first.
  private func registeredBefore(_ store: Store, but id: RunID) throws -> Int? {
    try store.lastRuns(.max).first { $0.phase == .published && $0.id != id }?.registered
  }
}
