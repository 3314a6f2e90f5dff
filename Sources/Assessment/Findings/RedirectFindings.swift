package import Model

/// `link.moved-permanent`
package enum MovedPermanently: FindingRule {
  package static let id = RuleID.linkMovedPermanent
  package static let summary = """
    The same permanent redirect (301, 308) to a healthy page on three visits in a row. Proposes to replace the address \
    by exactly the one at the end.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let move = stableMove(facts), !isSchemeOnly(facts.resource.url, move.target) else { return nil }
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

/// `link.scheme-upgrade`
package enum SchemeUpgrade: FindingRule {
  package static let id = RuleID.linkSchemeUpgrade
  package static let summary = """
    A stable permanent move from http to https of the same address: apart from other moves, so that all of them can be \
    accepted at once.
    """
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let move = MovedPermanently.stableMove(facts), MovedPermanently.isSchemeOnly(facts.resource.url, move.target)
    else { return nil }
    return facts.finding(
      id, .info, cause: move.target, "The site has moved to https.",
      suggestion: Suggestion(action: "replace", url: move.target, confidence: 0.99, reason: "Only the scheme differs."))
  }
}

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

/// `link.to-home`
package enum SentHome: FindingRule {
  package static let id = RuleID.linkToHome
  package static let summary = "A deep address now leads to a front page: the page itself is no longer there."
  package static func find(_ facts: FindingFacts) -> Finding? {
    facts.failing(.redirectedHome).map {
      facts.finding(id, $0, cause: "home", "The address of this page now leads to a front page.")
    }
  }
}

/// `link.to-login`
package enum SentToLogin: FindingRule {
  package static let id = RuleID.linkToLogin
  package static let summary = "A form to sign in stands in place of the page. Blocked, never broken."
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard facts.after.health.state == .blocked, facts.after.health.lastOutcome == .loginWall else { return nil }
    return facts.finding(
      id, .warning, cause: "login", "A form to sign in stands in place of the page\(Wording.since(facts.after.health))."
    )
  }
}

/// `link.loop`
package enum RedirectLoop: FindingRule {
  package static let id = RuleID.linkLoop
  package static let summary = "Redirects without end."
  package static func find(_ facts: FindingFacts) -> Finding? {
    facts.failing(.redirectLoop).map { facts.finding(id, $0, cause: "loop", "The address redirects without end.") }
  }
}

extension FindingFacts {
  /// The severity of a failing outcome that the last visit showed: an error once it is broken; nil when it did not.
  func failing(_ outcome: Outcome) -> Severity? {
    guard after.health.lastOutcome == outcome else { return nil }
    switch after.health.state {
    case .broken: return .error
    case .suspect: return .warning
    case .ok, .moved, .blocked, .unknown: return nil
    }
  }
}
