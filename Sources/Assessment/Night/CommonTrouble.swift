import Model

/// A filter, a gateway or a login of the network that answers in place of unrelated sites, each time in other words.
extension NightJudge {
  /// Half of the sites that were healthy and answered tonight show nothing of their pages any more: refusals, errors,
  /// empty pages, forms. Sites die and close one by one; what stands between us and them stands before all.
  func commonTrouble(_ visits: [VisitSummary]) -> String? {
    let answered = visits.filter { $0.wasProven && $0.hasAnswer }
    let (sites, troubled) = siteCounts(answered) { $0.outcome.standing != .alive }
    guard troubled >= thresholds.troubleSites, Double(troubled) >= thresholds.trouble * Double(sites) else {
      return nil
    }
    let common = NightJudge.commonOutcome(answered.filter { $0.outcome.standing != .alive })
    return """
      \(troubled) of \(sites) sites that were healthy (\(NightJudge.percent(troubled, sites)) %) answer tonight, but not with \
      their pages; most often with \(common.rawValue).
      """
  }
}

extension VisitSummary {
  /// Whether the page was seen before: what was never visited may be bad by itself.
  fileprivate var wasProven: Bool { healthBefore == .ok || healthBefore == .moved }

  /// Whether there was an answer in HTTP.
  fileprivate var hasAnswer: Bool { !wasUnreached && outcome != .notChecked && outcome != .tlsProblem }
}
