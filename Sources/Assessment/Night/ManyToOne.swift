import Model

/// Old addresses of one site that now all lead to one page, which has the text of none of them.
extension NightJudge {
  /// One such redirect may be a move; from three on the target is an index in place of what was there. A page that took
  /// in the others is longer than any of them by far, and is left alone.
  func markManyToOne(_ visits: [VisitSummary], _ night: inout NightContext) {
    var byTarget: [String: [VisitSummary]] = [:]
    for visit in visits where isElsewhere(visit) {
      let target = visit.finalURL.prefix { $0 != "#" }
      byTarget["\(visit.site) \(target)", default: []].append(visit)
    }
    for group in byTarget.values {
      let texts = Set(group.compactMap(\.lastTextDigest))
      guard texts.count >= thresholds.group, let first = group.first, let words = first.words,
        words * 2 < group.reduce(0, { $0 + ($1.lastWords ?? 0) }),
        group.allSatisfy({ $0.lastTitle != first.title })
      else { continue }
      let count = Evidence(
        kind: "hub.many", value: "\(group.count)",
        quote: "\(group.count) old addresses with texts of their own lead to this page: "
          + Excerpt.of(first.title ?? first.finalURL), source: first.finalURL)
      for visit in group {
        night.rulings[visit.resource] = OutcomeRuling(.redirectedHome, count)
      }
    }
  }

  /// Redirected on the same site to a text that has nothing of the one that was known.
  private func isElsewhere(_ visit: VisitSummary) -> Bool {
    guard visit.outcome == .moved || visit.outcome == .redirected, visit.lastTextDigest != nil,
      visit.textDigest != nil,
      !visit.sharesText
    else { return false }
    let target = VisitSummary.host(of: visit.finalURL)
    return target == visit.host || target == visit.site || target.hasSuffix("." + visit.site)
  }
}
