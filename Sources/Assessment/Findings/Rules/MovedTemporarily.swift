package import Model

/// `link.moved-temporary`
package enum MovedTemporarily: FindingRule {
  package static let id = RuleID.linkMovedTemporary
  package static let summary = """
    A temporary redirect (302, 303, 307, refresh) to a healthy page. For the record: the registered address is the one \
    to keep. Until it has lasted 14 nights the page there is not taken for the resource's text.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.after.health.lastOutcome == .redirected else { return nil }
    let target = (facts.visit?.verdict ?? facts.after.lastVerdict)?.finalURL ?? ""
    return facts.finding(id, .info, cause: "redirected", "For now the address leads to \(Excerpt.of(target)).")
  }
}
