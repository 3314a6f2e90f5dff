/// What the nights add up to.
package enum Health: String, Sendable, CaseIterable, Codable {
  case ok
  case moved
  case suspect
  case broken
  case blocked
  case unknown
}

/// The health of a resource and the strikes behind it. `Assessment` alone changes it.
package struct HealthRecord: Sendable, Hashable, Codable {
  package var state: Health
  /// When `state` began.
  package var since: Timestamp?
  /// The outcome that began `state`; it stays while the state does, so that a quiet night changes nothing.
  package var cause: Outcome?
  /// Strikes counted so far, oldest first; cleared by one success.
  package var strikes: [Strike]
  /// The last visit that said something (any standing but silent).
  package var lastOutcome: Outcome?
  package var lastSuccess: Timestamp?
  /// The permanent redirect seen on the last visits, and on how many in a row.
  package var move: Move?

  package struct Strike: Sendable, Hashable, Codable {
    package var at: Timestamp
    package var outcome: Outcome
    package init(at: Timestamp, outcome: Outcome) {
      self.at = at
      self.outcome = outcome
    }
  }

  package struct Move: Sendable, Hashable, Codable {
    package var target: String
    package var since: Timestamp
    package var visits: Int
    package init(target: String, since: Timestamp, visits: Int) {
      self.target = target
      self.since = since
      self.visits = visits
    }
  }

  package init(
    state: Health = .unknown, since: Timestamp? = nil, cause: Outcome? = nil, strikes: [Strike] = [],
    lastOutcome: Outcome? = nil, lastSuccess: Timestamp? = nil, move: Move? = nil
  ) {
    self.state = state
    self.since = since
    self.cause = cause
    self.strikes = strikes
    self.lastOutcome = lastOutcome
    self.lastSuccess = lastSuccess
    self.move = move
  }
}

/// Whether what a page says is still current, from dated evidence.
package struct Freshness: Sendable, Hashable, Codable {
  package enum State: String, Sendable, CaseIterable, Codable { case fresh, ageing, stale, unknown }
  package var state: State
  /// What the judgement rests on: `modified`, `published`, `version-eol`, `evergreen`, `none` …
  package var basis: String
  package var contentDate: CivilDate?
  /// 0…1.
  package var confidence: Double
  /// The day by which somebody should look again.
  package var reviewBy: CivilDate?
  package init(
    state: State = .unknown, basis: String = "none", contentDate: CivilDate? = nil, confidence: Double = 0,
    reviewBy: CivilDate? = nil
  ) {
    self.state = state
    self.basis = basis
    self.contentDate = contentDate
    self.confidence = confidence
    self.reviewBy = reviewBy
  }
}
