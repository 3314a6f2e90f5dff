import Assessment
import Model
import Storage

/// Asks by another route about pages that would become broken tonight, and now and then about those that keep us out.
struct SecondOpinionStage: Sendable {
  let store: Store
  let configuration: SecondOpinionConfiguration
  let run: RunRecord

  /// Seconds until a page that keeps us out is asked about again.
  static let interval: Int64 = 7 * 86_400
  /// Seconds that all of it may take in a night.
  static let longest = 600.0

  struct Answers: Sendable {
    var evidence: [ResourceID: Evidence] = [:]
    /// Those that were alive by the other route.
    var alive: Set<ResourceID> = []
    /// The first fault of the program, and how often it failed.
    var fault: String?
    var faults = 0
  }

  func perform(_ resources: [Resource]) async throws -> Answers {
    let wanted = try self.wanted(resources)
    var answers = Answers()
    let end = ContinuousClock.now + .seconds(Self.longest)
    for resource in wanted where !Task.isCancelled && ContinuousClock.now < end {
      let command = BoundedCommand(
        arguments: configuration.arguments(for: resource.url), timeout: configuration.timeout)
      var fault = "its answer is not {\"outcome\": …} or {\"status\": …}"
      switch await command.run() {
      case .failed(let reason): fault = reason
      case .output(let bytes):
        if let opinion = SecondOpinion(bytes) {
          answers.evidence[resource.id] = opinion.evidence(at: run.at, by: configuration.command.first ?? "")
          if opinion.isAlive { answers.alive.insert(resource.id) }
          continue
        }
      }
      answers.faults += 1
      answers.fault = answers.fault ?? fault
    }
    return answers
  }

  /// Before the last strike first; then those that keep us out, each once in a while.
  private func wanted(_ resources: [Resource]) throws -> [Resource] {
    var condemned: [Resource] = []
    var blocked: [Resource] = []
    try store.forEachVisit(in: run.id) { visit in
      let standing = visit.verdict.outcome.standing
      guard standing != .alive, standing != .silent, let resource = resources.first(withID: visit.resource),
        let before = try store.state(of: visit.resource), before.url == resource.url
      else { return }
      if standing == .blocked {
        let last = before.lastVerdict?.evidence.compactMap(SecondOpinion.moment).max()
        if last.map({ run.at.seconds(since: $0) >= Self.interval }) ?? true { blocked.append(resource) }
      } else if before.health.state != .broken {
        let after = HealthMachine.next(
          before.health,
          visit: HealthVisit(
            resource: visit.resource, at: visit.at, outcome: visit.verdict.outcome, finalURL: visit.verdict.finalURL,
            failure: visit.failure),
          night: .good)
        if after.state == .broken { condemned.append(resource) }
      }
    }
    return Array((condemned + blocked).prefix(configuration.perNight))
  }
}
