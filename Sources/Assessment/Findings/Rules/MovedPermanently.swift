package import Model

/// `link.moved-permanent`
package enum MovedPermanently: FindingRule {
  package static let id = RuleID.linkMovedPermanent
  package static let summary = """
    The same permanent redirect (301, 308) to a healthy page on three visits in a row. Proposes to replace the address \
    by exactly the one at the end. Silent when an advertisement of another subject stands there.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let move = stableMove(facts), !isSchemeOnly(facts.resource.url, move.target),
      facts.changedText(.hijacked) == nil
    else { return nil }
    return facts.finding(
      id, .notice, cause: move.target,
      "Moved for good to \(Excerpt.of(move.target)), seen on \(move.visits) visits since \(move.since.date).",
      suggestion: Suggestion(
        action: "replace", url: move.target, confidence: 0.95, reason: "The server redirects there permanently."))
  }

  static func stableMove(_ facts: FindingFacts) -> HealthRecord.Move? {
    guard facts.after.health.state == .moved, let move = facts.after.health.move,
      move.visits >= StrikeRules.stableMove
    else { return nil }
    return move
  }

  /// Whether two addresses differ in `http` and `https` only.
  static func isSchemeOnly(_ a: String, _ b: String) -> Bool {
    a.hasPrefix("http://") && b.hasPrefix("https://") && a.dropFirst(7) == b.dropFirst(8)
  }
}
