package import Model

/// What the health machine needs to know of a visit.
package struct HealthVisit: Sendable, Hashable {
  package var resource: ResourceID
  package var at: Timestamp
  package var outcome: Outcome
  package var finalURL: String
  /// The kind of failure, nil after a response.
  package var failure: Failure.Kind?

  package init(
    resource: ResourceID, at: Timestamp, outcome: Outcome, finalURL: String = "", failure: Failure.Kind? = nil
  ) {
    self.resource = resource
    self.at = at
    self.outcome = outcome
    self.finalURL = finalURL
    self.failure = failure
  }
}

/// The strike machine: a fold over visits that turns outcomes of single nights into health.
///
/// * One success clears every strike, whatever came before.
/// * Blocked outcomes neither add nor clear strikes: the state is `blocked` while they last, then goes back.
/// * Silent outcomes change nothing at all.
/// * Doubtful outcomes make a healthy resource `suspect` and leave a broken one broken; alone they never break.
/// * A visit on the first night of an outage leaves the state and adds no strike; a failure to connect that began so,
///   or began with timeouts, goes on counting slowly until a success.
/// * A failure that another route denies leaves state and strikes as they are: it neither adds nor clears.
/// * A clock that jumped back drops the strikes that now lie in the future: nothing is condemned by time not passed.
package enum HealthMachine {
  package static func next(_ record: HealthRecord, visit: HealthVisit, night: NightContext) -> HealthRecord {
    switch night.treatment(of: visit.resource) {
    case .ignored: return record
    case .noStrike, .disputed:
      guard visit.outcome.standing != .silent else { return record }
      var next = record
      next.lastOutcome = visit.outcome
      return next
    case .slowly(as: let outcome): return fail(record, visit, outcome: outcome, strike: slowStrike(for: outcome))
    case .counts: return judge(record, visit)
    }
  }

  private static func judge(_ record: HealthRecord, _ visit: HealthVisit) -> HealthRecord {
    switch visit.outcome.standing {
    case .silent: return record
    case .alive: return succeed(record, visit)
    case .failing, .gone, .slowlyFailing:
      let isSlow = visit.failure == .resolverUnavailable || (visit.outcome.isUnreached && beganAsOutage(record))
      return fail(
        record, visit, outcome: visit.outcome, strike: isSlow ? slowStrike(for: visit.outcome) : visit.outcome)
    case .blocked:
      var next = record
      next.lastOutcome = visit.outcome
      enter(.blocked, &next, visit.at, cause: visit.outcome)
      return next
    case .doubtful:
      var next = record
      next.lastOutcome = visit.outcome
      if record.state != .broken { enter(.suspect, &next, visit.at, cause: visit.outcome) }
      return next
    }
  }

  private static func succeed(_ record: HealthRecord, _ visit: HealthVisit) -> HealthRecord {
    var next = record
    next.strikes = []
    next.lastOutcome = visit.outcome
    next.lastSuccess = max(record.lastSuccess ?? visit.at, visit.at)
    if visit.outcome == .moved {
      if let move = record.move, move.target == visit.finalURL {
        next.move = .init(target: move.target, since: move.since, visits: min(move.visits + 1, 1_000_000))
      } else {
        next.move = .init(target: visit.finalURL, since: visit.at, visits: 1)
      }
    } else {
      next.move = nil
    }
    let isStable = (next.move?.visits ?? 0) >= StrikeRules.stableMove
    enter(isStable ? .moved : .ok, &next, visit.at, cause: visit.outcome)
    return next
  }

  /// `outcome` is what is said of the visit, `strike` the kind it counts as.
  private static func fail(
    _ record: HealthRecord, _ visit: HealthVisit, outcome: Outcome, strike: Outcome
  ) -> HealthRecord {
    var next = record
    next.lastOutcome = outcome
    if strike.standing != .slowlyFailing { next.move = nil }
    guard record.state != .broken else { return next }
    next.strikes.removeAll { $0.at > visit.at }
    if StrikeRules.mayAdd(strike, at: visit.at, to: next.strikes) {
      next.strikes.append(.init(at: visit.at, outcome: strike))
    }
    enter(StrikeRules.condemn(next.strikes) ? .broken : .suspect, &next, visit.at, cause: outcome)
    return next
  }

  /// `since` and `cause` are those of the night that began the state.
  private static func enter(_ state: Health, _ record: inout HealthRecord, _ at: Timestamp, cause: Outcome) {
    guard record.state != state || record.since == nil else { return }
    record.state = state
    record.since = at
    record.cause = cause
  }

  /// Strikes of an outage are kept as timeouts: the host as a whole did not answer.
  private static func slowStrike(for outcome: Outcome) -> Outcome {
    outcome.standing == .slowlyFailing ? outcome : .timeout
  }

  /// Whether the failure now going on began with an outage or with timeouts. After the first night of an outage the
  /// state is still a healthy one although the last outcome is a failure; no other way leads there.
  private static func beganAsOutage(_ record: HealthRecord) -> Bool {
    if let first = record.strikes.first { return first.outcome == .timeout }
    guard let last = record.lastOutcome else { return false }
    return [.ok, .moved, .unknown].contains(record.state) && (last.isUnreached || last.standing == .slowlyFailing)
  }
}

extension Outcome {
  /// No response came, and name, port or network may be to blame.
  package var isUnreached: Bool { self == .dnsFailure || self == .connectionFailed || self == .timeout }

  /// No response, or one that blames the server: what an outage looks like.
  package var isOutage: Bool { isUnreached || self == .serverError }
}
