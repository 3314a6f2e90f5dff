package import Model

/// A change of rules told from a change of the web: another verdict on a page that is as it was.
package enum RuleChange {
  /// The visits to look back at for the last healthy one.
  package static let reach = 30

  /// Whether tonight's verdict is worse than that of the last healthy visit by the rules alone: they are of another
  /// version, and status, final address and page are the same.
  /// - Parameter earlier: visits before tonight, newest first.
  /// - Returns: the version of the rules by which the page was healthy; nil when the web changed, or nothing is known.
  package static func version(before visit: VisitRecord, earlier: [VisitRecord]) -> Int? {
    let verdict = visit.verdict
    guard verdict.outcome.standing != .alive, verdict.outcome.standing != .silent,
      let healthy = earlier.first(where: { $0.verdict.outcome.standing == .alive }),
      healthy.verdict.ruleVersion != verdict.ruleVersion, isSamePage(visit, earlier)
    else { return nil }
    return healthy.verdict.ruleVersion
  }

  /// Whether the page is the one that the last healthy visit read: by its bytes, or by its text where those change from
  /// visit to visit.
  package static func isSamePage(_ visit: VisitRecord, _ earlier: [VisitRecord]) -> Bool {
    // An unchanged page (304) has no body: what was read before still stands.
    guard let read = earlier.first(where: { $0.verdict.outcome.standing == .alive && !$0.notModified }),
      read.verdict.status == visit.verdict.status, read.verdict.finalURL == visit.verdict.finalURL
    else { return false }
    if let body = visit.bodyDigest, body == read.bodyDigest { return true }
    guard let text = visit.reading?.textDigest, !text.isEmpty else { return false }
    return text == read.reading?.textDigest
  }
}
