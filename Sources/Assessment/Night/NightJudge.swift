import Model

/// "Is it me?": whether tonight's failures belong to the pages, to a host, or to our own network.
///
/// Pure over the summaries of all visits of a night. An untrusted night counts for nothing and is not published; on a
/// degraded one only what depends on the part that was out is left aside.
package struct NightJudge: Sendable {
  package var thresholds: NightThresholds

  package init(thresholds: NightThresholds = NightThresholds()) { self.thresholds = thresholds }

  package func judge(_ visits: [VisitSummary]) -> NightContext {
    let tried = visits.filter(\.wasTried)
    var night = NightContext()
    let reasons = [
      canaries(tried), totalLoss(tried), sameAnswer(tried), commonTrouble(tried), foreignCertificates(tried),
    ]
    for reason in reasons.compactMap(\.self) {
      night.quality.level = .untrusted
      night.quality.reasons.append(reason)
    }
    guard night.quality.level != .untrusted else { return night }

    markOutages(tried, &night)
    markCutOff(tried, &night)
    markMassOutage(tried, &night)
    markUnprovenNetwork(tried, &night)
    markResolver(tried, &night)
    markInterception(tried, &night)
    doubtNewIssuer(tried, &night)
    markManyToOne(tried, &night)
    return night
  }

  /// The treatment of a failure that an outage explains: the first night adds nothing, further nights count slowly.
  /// What was skipped because of the outage is treated as those are that were tried.
  static func treatment(_ visit: VisitSummary, in group: [VisitSummary]) -> NightContext.Treatment {
    let wasSkipped = visit.outcome == .notChecked
    let wasOut = wasSkipped ? group.contains(where: \.wasOutBefore) : visit.wasOutBefore
    return visit.wasHealthy && !wasOut
      ? .noStrike : .slowly(as: wasSkipped ? commonOutcome(group) : visit.outcome)
  }

  /// Whole percent.
  static func percent(_ part: Int, _ whole: Int) -> Int { part * 100 / max(whole, 1) }

  /// The outcome seen most often among the visits that failed; ties go to the first in alphabetical order.
  static func commonOutcome(_ visits: [VisitSummary]) -> Outcome {
    var counts: [Outcome: Int] = [:]
    for visit in visits where visit.outcome != .notChecked { counts[visit.outcome, default: 0] += 1 }
    return counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .connectionFailed
  }
}

extension NightContext {
  /// Sets a treatment unless an earlier rule has already excused the visit more.
  mutating func excuse(_ resource: ResourceID, _ treatment: Treatment) {
    switch (treatments[resource], treatment) {
    case (.ignored, _), (.noStrike, .slowly), (.noStrike, .counts), (.slowly, .counts): break
    default: treatments[resource] = treatment
    }
  }

  mutating func degrade(_ reason: String) {
    if quality.level == .good { quality.level = .degraded }
    quality.reasons.append(reason)
  }
}
