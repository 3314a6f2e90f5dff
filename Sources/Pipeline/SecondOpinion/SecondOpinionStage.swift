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
    var opinions: [Opinion] = []
    /// The first fault of the route, and how often it failed.
    var fault: String?
    var faults = 0
  }

  func perform(_ wanted: [Resource], by route: any OpinionRoute) async -> Answers {
    var answers = Answers()
    let end = ContinuousClock.now + .seconds(Self.longest)
    for resource in wanted where !Task.isCancelled && ContinuousClock.now < end {
      switch await route.ask(resource) {
      case .opinion(let opinion):
        answers.opinions.append(
          Opinion(
            resource: resource.id, isAlive: opinion.isAlive, evidence: opinion.evidence(at: run.at, by: route.name)))
      case .none: break
      case .fault(let fault, let isOver):
        answers.faults += 1
        answers.fault = answers.fault ?? fault
        if isOver { return answers }
      }
    }
    return answers
  }

  /// Those asked about: before the last strike first; then those that keep us out, each once in a while. What was asked
  /// before in this night is not asked again.
  func wanted(_ resources: [Resource]) throws -> [Resource] {
    let asked = Set(run.opinions.map(\.resource))
    var condemned: [Resource] = []
    var blocked: [Resource] = []
    try store.forEachVisit(in: run.id) { visit in
      let standing = visit.verdict.outcome.standing
      guard standing != .alive, standing != .silent, !asked.contains(visit.resource),
        let resource = resources.first(withID: visit.resource), let before = try store.state(of: visit.resource),
        before.url == resource.url
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
    return Array((condemned + blocked).prefix(max(0, configuration.perNight - asked.count)))
  }
}
