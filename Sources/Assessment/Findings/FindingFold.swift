package import Model

/// The findings of a resource, folded over the nights.
package enum FindingFold {
  /// Those found again keep their first night and add their nights (one, or none when nothing new was seen); those found first begin now; earlier ones that
  /// `keeps` holds stay as they are; the rest is cleared. Sorted by rule, then id.
  package static func fold(
    _ earlier: [Finding], tonight: [Finding], keeps: (Finding) -> Bool
  ) -> (open: [Finding], cleared: [Finding]) {
    var known: [String: Finding] = [:]
    for finding in earlier { known[finding.id] = finding }
    var open: [String: Finding] = [:]
    for var finding in tonight {
      if let before = known[finding.id] {
        finding.since = before.since
        finding.nights += before.nights
      }
      open[finding.id] = finding
    }
    var cleared: [Finding] = []
    for finding in earlier where open[finding.id] == nil {
      if keeps(finding) { open[finding.id] = finding } else { cleared.append(finding) }
    }
    return (open.values.sorted(by: precedes), cleared.sorted(by: precedes))
  }

  static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    (a.rule.rawValue, a.id) < (b.rule.rawValue, b.id)
  }
}
