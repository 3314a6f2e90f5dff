package import Model

/// One resource through one night: the pure fold that turns a visit into the next state.
package enum Judge {
  /// Checks remembered for the report.
  static let mostRecent = 30
  /// Nights for which a temporary redirect must have lasted before its page is taken for the resource's text.
  static let temporaryNights = 14
  /// Nights for which an emptied or replaced page must have lasted before it is taken for the resource's text.
  static let changedNights = 30

  /// `visit` is nil for a resource not visited tonight: only time passes for it. The visit must not have been folded in
  /// before. Duplicates, the date of the next visit and the canonical key's clusters are others' business.
  package static func next(
    state: ResourceState, resource: Resource, visit: VisitRecord?, night: NightContext, at: Timestamp,
    products: ProductTable = .builtIn, certificates: CertificateWatch = CertificateWatch()
  ) -> ResourceState {
    var next = state
    var before = state
    if state.url != resource.url {
      forgetAddress(&next)
      before.findings.removeAll { isOfAddress($0.rule) }
    }
    next.url = resource.url
    next.key = resource.key
    let treatment = night.treatment(of: resource.id)
    let counted = treatment == .ignored ? nil : visit.flatMap { said($0, treatment) }.map { ruled($0, night) }
    if let counted { see(counted, resource, state: state, treatment: treatment, &next) }
    let facts = FindingFacts(
      resource: resource, before: before, after: next, visit: counted, at: at, products: products,
      certificates: certificates)
    fold(facts, treatment, &next)
    if state.url != resource.url {
      let open = Set(next.findings.map(\.id))
      let over = state.findings.filter { isOfAddress($0.rule) && !open.contains($0.id) }
      next.cleared = (next.cleared + over).sorted(by: FindingFold.precedes)
    }
    next.freshness = FreshnessRule.judge(
      next.lastGood, findings: next.findings, ended: facts.endedVersion, supportEnd: facts.supportEnd,
      volatility: resource.volatility, at: at)
    return next
  }

  /// What a visit says under its treatment: one that was skipped because of its host's outage says what the host did;
  /// one that was left out for another reason says nothing, as if there was none.
  private static func said(_ visit: VisitRecord, _ treatment: NightContext.Treatment) -> VisitRecord? {
    guard visit.verdict.outcome == .notChecked else { return visit }
    guard case .slowly(let outcome) = treatment else { return nil }
    var visit = visit
    visit.verdict.outcome = outcome
    return visit
  }

  /// A visit as the others of its night show it.
  private static func ruled(_ visit: VisitRecord, _ night: NightContext) -> VisitRecord {
    guard let ruling = night.rulings[visit.resource] else { return visit }
    var visit = visit
    visit.verdict.outcome = ruling.outcome
    visit.verdict.evidence = ruling.evidence + visit.verdict.evidence
    return visit
  }

  /// Whether a rule speaks of what an address gives, and not of the text that was once read there.
  private static func isOfAddress(_ rule: RuleID) -> Bool {
    rule.rawValue.utf8.starts(with: "link.".utf8) || rule.rawValue.utf8.starts(with: "page.".utf8)
  }

  /// Another address was registered: what the nights said of the old one does not count for it.
  private static func forgetAddress(_ next: inout ResourceState) {
    next.outlinks = []
    next.certificate = nil
    next.health = HealthRecord()
    next.repair = nil
    next.validators = Validators()
    next.lastVerdict = nil
  }

  private static func see(
    _ visit: VisitRecord, _ resource: Resource, state: ResourceState, treatment: NightContext.Treatment,
    _ next: inout ResourceState
  ) {
    next.lastVisit = visit.at
    next.lastVerdict = visit.verdict
    next.recent = (next.recent + [.init(at: visit.at, outcome: visit.verdict.outcome)]).suffix(mostRecent)
    next.health = HealthMachine.next(
      next.health,
      visit: HealthVisit(
        resource: visit.resource, at: visit.at, outcome: visit.verdict.outcome, finalURL: visit.verdict.finalURL,
        failure: visit.failure),
      night: NightContext(treatments: [visit.resource: treatment]))
    if next.health.state != .broken { next.repair = nil }
    if visit.failure == nil { next.certificate = visit.certificate }
    guard visit.verdict.outcome.standing == .alive else { return }
    if !visit.outlinks.isEmpty { next.outlinks = OutlinkSample.fold(next.outlinks, visit.outlinks, at: visit.at) }
    if visit.notModified {
      if next.lastGood != nil { next.lastGoodAt = visit.at }
      if !visit.validators.isEmpty { next.validators = visit.validators }
    } else if let reading = visit.reading, accepts(visit, reading, state, next.health, resource) {
      if let known = next.lastGood, known.textDigest != reading.textDigest {
        next.textChanged = visit.at
        next.revision = TextRevision(known, reading, at: visit.at)
      }
      next.lastGood = reading
      next.lastGoodAt = visit.at
      next.validators = visit.validators
    } else if visit.reading == nil {
      next.validators = visit.validators
    }
  }

  /// Whether tonight's text is taken for the resource's own. A redirect must have proven stable first, so that a
  /// maintenance page or a move that is taken back leaves no trace; so must a page that was emptied or replaced. An
  /// advertisement never is.
  private static func accepts(
    _ visit: VisitRecord, _ reading: ReadingSummary, _ state: ResourceState, _ health: HealthRecord,
    _ resource: Resource
  ) -> Bool {
    guard let known = state.lastGood else {
      return FindingFacts(resource: resource, before: state, after: state, visit: visit, at: visit.at).firstSpam == nil
    }
    if known.textDigest == reading.textDigest { return true }
    func nights(_ rule: RuleID) -> Int { state.findings.first { $0.rule == rule }.map { $0.nights + 1 } ?? 1 }
    switch visit.verdict.outcome {
    case .moved: if health.state != .moved { return false }
    case .redirected where TextChange.of(known, reading) != .hijacked:
      return nights(.linkMovedTemporary) >= temporaryNights
    default: break
    }
    switch TextChange.of(known, reading) {
    case .emptied: return nights(.pageEmptied) >= changedNights
    case .replaced: return nights(.pageReplaced) >= changedNights
    case .hijacked: return false
    case .same, .revised, .rewritten: return true
    }
  }

  /// The findings of tonight, or those that stay when tonight says nothing.
  private static func fold(_ facts: FindingFacts, _ treatment: NightContext.Treatment, _ next: inout ResourceState) {
    let aged = FindingRules.aged.compactMap { $0.find(facts) }
    let agedRules = Set(FindingRules.aged.map { $0.id })
    let silentRules = Set(FindingRules.silent.map { $0.id })
    let result: (open: [Finding], cleared: [Finding])
    if let visit = facts.visit, treatment != .noStrike {
      let silent = FindingRules.silent.compactMap { $0.find(facts) }
      if visit.verdict.outcome.standing == .silent {
        result = FindingFold.fold(facts.before.findings, tonight: silent + aged) {
          !silentRules.contains($0.rule) && !agedRules.contains($0.rule)
        }
      } else {
        let judged = FindingRules.judged.compactMap { $0.find(facts) }
        // The text's own findings speak only when it was read and taken for the resource's.
        let isRead = next.lastGoodAt == visit.at && !visit.notModified && next.lastGood == visit.reading
        let page = isRead ? visit.pageFindings : []
        result = FindingFold.fold(facts.before.findings, tonight: judged + silent + aged + page) {
          !isRead && PageFindings.stillApplies($0, to: facts.resource) || !isOurs($0.rule)
        }
      }
    } else {
      result = FindingFold.fold(facts.before.findings, tonight: recount(aged, facts)) { !agedRules.contains($0.rule) }
    }
    next.findings = result.open
    next.cleared = result.cleared
  }

  /// A night without a visit sees nothing new: what was known stays at its count of nights.
  private static func recount(_ findings: [Finding], _ facts: FindingFacts) -> [Finding] {
    let known = Set(facts.before.findings.map(\.id))
    return findings.map { finding in
      var finding = finding
      if known.contains(finding.id) { finding.nights = 0 }
      return finding
    }
  }

  /// Findings that other stages make (duplicates, coverage, decisions) are theirs to clear.
  private static func isOurs(_ rule: RuleID) -> Bool {
    PageFindings.ids.contains(rule) || FindingRules.all.contains { $0.id == rule }
  }
}
