package import Model

/// What the planner needs to know of one resource.
package struct PlanCandidate: Sendable, Equatable {
  package var id: ResourceID
  package var url: String
  /// Registrable domain of `url`.
  package var site: String
  /// The night that first saw the resource.
  package var added: Timestamp
  /// Nil when it was never visited.
  package var lastVisit: Timestamp?
  /// When the next visit is due as the last night saw it; nil means now.
  package var nextVisit: Timestamp?
  package var health: Health
  /// The last strike that counted, nil without strikes.
  package var lastStrike: Timestamp?
  package var validators: Validators
  /// Whether its last reading was made by other rules, vocabulary or expectations than tonight's.
  package var isReadOtherwise: Bool

  package init(
    id: ResourceID, url: String, site: String, added: Timestamp = Timestamp(secondsSince1970: 0),
    lastVisit: Timestamp? = nil, nextVisit: Timestamp? = nil, health: Health = .unknown, lastStrike: Timestamp? = nil,
    validators: Validators = Validators(), isReadOtherwise: Bool = false
  ) {
    self.id = id
    self.url = url
    self.site = site
    self.added = added
    self.lastVisit = lastVisit
    self.nextVisit = nextVisit
    self.health = health
    self.lastStrike = lastStrike
    self.validators = validators
    self.isReadOtherwise = isReadOtherwise
  }

  /// The candidate that a resource's state makes.
  package init(_ state: ResourceState, site: String) {
    self.init(
      id: state.id, url: state.url, site: site, added: state.added, lastVisit: state.lastVisit,
      nextVisit: state.nextVisit, health: state.health.state, lastStrike: state.health.strikes.last?.at,
      validators: state.validators)
  }
}
