package import Model

/// How often resources are visited, and how many in one night: `plan:` and `budget:` of a pipeline.
package struct PlanPolicy: Sendable, Equatable {
  /// Seconds after which a visit is due again.
  package var recheckSeconds: Int64 = 86_400
  /// Visits in a night.
  package var visits = 20_000
  /// Visits to one site in a night.
  package var perHost = 300
  /// Seconds between two strikes that count.
  package var strikeSpacing: Int64 = 3 * 86_400

  package init(recheckSeconds: Int64 = 86_400, visits: Int = 20_000, perHost: Int = 300) {
    self.recheckSeconds = recheckSeconds
    self.visits = visits
    self.perHost = perHost
  }

  /// Pages that are read again in one night though they may not have changed, because the rules or the vocabulary did: a
  /// seventh of the visits, so that a week of nights reaches all and no host serves everything at once; a few always.
  func readAgain(of visits: Int) -> Int { max(20, (visits + 6) / 7) }

  /// A night that begins a little earlier than the one before still counts as a whole interval later: a tenth of the
  /// interval, an hour at most, is forgiven.
  var tolerance: Int64 { min(max(0, recheckSeconds) / 10, 3_600) }

  /// When a resource is due after a visit: when the visit is `recheckSeconds` old; a suspect with strikes as soon as its
  /// next strike can count, if that is earlier. Not later: visits at the strikes' own interval would see a host that is
  /// well on one night of three always on its bad nights, and call it broken.
  package func nextVisit(after visit: Timestamp, health: Health, lastStrike: Timestamp?) -> Timestamp {
    let recheck = visit.advanced(bySeconds: max(0, recheckSeconds))
    guard health == .suspect, let lastStrike, lastStrike <= visit else { return recheck }
    let strike = lastStrike.advanced(bySeconds: max(0, strikeSpacing))
    return strike > visit ? min(strike, recheck) : recheck
  }

  /// Whether a resource is due. A visit or strike that lies in the future (the clock was set back) never keeps one from
  /// being visited.
  func isDue(_ candidate: PlanCandidate, now: Timestamp) -> Bool {
    guard let lastVisit = candidate.lastVisit, let planned = candidate.nextVisit, lastVisit <= now else { return true }
    let due = nextVisit(after: lastVisit, health: candidate.health, lastStrike: candidate.lastStrike)
    let isStrike = due != nextVisit(after: lastVisit, health: .ok, lastStrike: nil)
    if planned <= now || due <= now { return true }
    return !isStrike && min(planned, due).seconds(since: now) <= tolerance
  }
}
