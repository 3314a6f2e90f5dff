/// The last gate before publication: what changed too much in one night is held back until somebody has looked.
package struct PublicationGuard: Sendable, Hashable {
  /// The larger of a number and a share: `max(20, 5%)`.
  package struct Limit: Sendable, Hashable {
    package var absolute: Int
    /// 0…1.
    package var share: Double
    package init(absolute: Int, share: Double) {
      self.absolute = absolute
      self.share = share
    }
    /// The most that is allowed of a total.
    package func allowed(of total: Int) -> Int {
      max(absolute, Int(exactly: (share * Double(total)).rounded(.down)) ?? absolute)
    }
  }

  /// What is counted of one night.
  package struct Tally: Sendable, Hashable {
    /// Resources registered tonight, and at the last published run (nil when there was none).
    package var registered: Int
    package var registeredBefore: Int?
    /// Visits planned, and those of them that said something about their page.
    package var planned: Int
    package var checked: Int
    /// Planned visits that a budget or the deadline left out: not a failure of checking.
    package var cutShort: Int
    /// Planned visits left out because their host was out as a whole: known, and one incident.
    package var hostsOut: Int
    package var newlyBroken: Int
    /// Resources whose text was newly replaced or emptied.
    package var newlyChanged: Int
    /// Of the newly broken and the newly changed, those whose pages are as they were: the rules changed, not the web.
    package var newlyBrokenByRules = 0
    package var newlyChangedByRules = 0
    /// Resources that were healthy at their last visit and are not tonight, by other rules on the same page.
    package var rejudged = 0
    /// The oldest version of the rules by which those pages were healthy, and tonight's.
    package var rulesBefore: Int?
    package var rulesNow = OutcomeAssessor.ruleVersion
    package init(
      registered: Int, registeredBefore: Int? = nil, planned: Int = 0, checked: Int = 0, cutShort: Int = 0,
      hostsOut: Int = 0, newlyBroken: Int = 0, newlyChanged: Int = 0
    ) {
      self.registered = registered
      self.registeredBefore = registeredBefore
      self.planned = planned
      self.checked = checked
      self.cutShort = cutShort
      self.hostsOut = hostsOut
      self.newlyBroken = newlyBroken
      self.newlyChanged = newlyChanged
    }
  }

  package var maxNewlyBroken: Limit
  package var maxNewlyChanged: Limit
  /// Least share of the planned visits that must have been checked, 0…1.
  package var minChecked: Double
  /// A registry that lost at least this share since the last published run is held back, 0…1.
  package var maxShrink: Double
  /// So many resources may always leave at once: a share says little of a short list.
  package var freeToLeave: Int

  package init(
    maxNewlyBroken: Limit = Limit(absolute: 20, share: 0.05),
    maxNewlyChanged: Limit = Limit(absolute: 20, share: 0.05), minChecked: Double = 0.9, maxShrink: Double = 0.3,
    freeToLeave: Int = 3
  ) {
    self.maxNewlyBroken = maxNewlyBroken
    self.maxNewlyChanged = maxNewlyChanged
    self.minChecked = minChecked
    self.maxShrink = maxShrink
    self.freeToLeave = freeToLeave
  }

  /// Why nothing may be published, each reason in one sentence with its numbers; empty when all is well.
  package func reasons(_ tally: Tally) -> [String] {
    var reasons: [String] = []
    func limit(_ count: Int, _ limit: Limit, _ what: String, byRules: Int = 0) {
      let allowed = limit.allowed(of: tally.registered)
      guard count > allowed else { return }
      var reason = "\(count) resources are \(what); at most \(allowed) of \(tally.registered) pass unseen."
      if byRules > 0 { reason += " Of these, \(byRules) are as they were: \(tally.rulesChanged)." }
      reasons.append(reason)
    }
    limit(tally.newlyBroken, maxNewlyBroken, "newly broken", byRules: tally.newlyBrokenByRules)
    limit(tally.newlyChanged, maxNewlyChanged, "newly emptied or replaced", byRules: tally.newlyChangedByRules)
    limit(
      tally.rejudged, maxNewlyBroken, "healthy no more although their pages are the same (\(tally.rulesChanged))")
    let due = tally.planned - tally.cutShort - tally.hostsOut
    if due > 0, Double(tally.checked) < minChecked * Double(due) {
      let percent = Self.percent(tally.checked, of: due)
      reasons.append(
        "Only \(tally.checked) of \(due) visits (\(percent) %) could be made; "
          + "at least \(Self.percent(minChecked)) % are needed.")
    }
    if let before = tally.registeredBefore, before > 0 {
      let lost = before - tally.registered
      if tally.registered == 0 {
        reasons.append("The registry is empty; it had \(before) resources.")
      } else if lost > freeToLeave, Double(lost) >= maxShrink * Double(before) {
        reasons.append(
          "The registry lost \(lost) of \(before) resources (\(Self.percent(lost, of: before)) %); "
            + "less than \(Self.percent(maxShrink)) % pass unseen.")
      }
    }
    return reasons
  }

  private static func percent(_ part: Int, of whole: Int) -> Int { part * 100 / max(whole, 1) }
  private static func percent(_ share: Double) -> Int { Int(exactly: (share * 100).rounded()) ?? 0 }
}

extension PublicationGuard.Tally {
  fileprivate var rulesChanged: String {
    "the rules changed from version \(rulesBefore.map(String.init) ?? "unknown") to \(rulesNow), not the web"
  }
}
