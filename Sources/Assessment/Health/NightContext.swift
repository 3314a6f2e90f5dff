package import Model

/// What the judgement of a night means for each of its visits: only the exceptions are listed.
package struct NightContext: Sendable, Hashable {
  /// How a visit counts towards health.
  package enum Treatment: Sendable, Hashable {
    /// As its outcome says.
    case counts
    /// A whole host, site, address or part of the network has been out for more than one night: the failure counts as
    /// one of the slow kind, with the outcome that the host showed (a visit may have been skipped because of it).
    case slowly(as: Outcome)
    /// The first night of such an outage: it says nothing about the page.
    case noStrike
    /// The page is alive by another route: the failure is shown and adds no strike, and nothing is cleared.
    case disputed
    /// Our own network is to blame: the visit is taken as not made.
    case ignored
  }

  package var quality: NightQuality
  /// Only what differs from `counts`.
  package var treatments: [ResourceID: Treatment]
  /// What visits show together that one alone does not; it stands in place of the visit's own outcome.
  package var rulings: [ResourceID: OutcomeRuling] = [:]
  /// Why nothing should be published before somebody has looked; visits count once it is accepted.
  package var doubts: [String] = []

  package init(quality: NightQuality = NightQuality(), treatments: [ResourceID: Treatment] = [:]) {
    self.quality = quality
    self.treatments = treatments
  }

  /// A night without any trouble.
  package static let good = NightContext()

  /// A failure that another route denies, unless the night excuses it more.
  package mutating func dispute(_ resource: ResourceID) {
    switch treatments[resource] {
    case nil, .counts, .slowly: treatments[resource] = .disputed
    case .noStrike, .disputed, .ignored: break
    }
  }

  /// On an untrusted night nothing counts, whatever the list says.
  package func treatment(of resource: ResourceID) -> Treatment {
    quality.level == .untrusted ? .ignored : treatments[resource] ?? .counts
  }
}
