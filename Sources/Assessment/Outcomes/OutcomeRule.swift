package import Model

/// What a rule says of a visit: an outcome, and the words that prove it.
package struct OutcomeRuling: Sendable, Hashable {
  package var outcome: Outcome
  package var evidence: [Evidence]
  package init(_ outcome: Outcome, _ evidence: Evidence...) {
    self.outcome = outcome
    self.evidence = evidence
  }
  package init(_ outcome: Outcome, evidence: [Evidence]) {
    self.outcome = outcome
    self.evidence = evidence
  }
}

/// One way to recognise an outcome. Rules are values without state, tried in the order of `OutcomeAssessor.rules`; the
/// first that rules wins.
package protocol OutcomeRule: Sendable {
  static var description: RuleDescription { get }
  init()
  func apply(_ visit: VisitFacts) -> OutcomeRuling?
}

/// The next step of a judgement.
package enum AssessmentStep: Sendable, Hashable {
  case verdict(Verdict)
  /// A page that refreshes itself to another address: visit that one, add the hop, and judge again.
  case follow(String)
  /// Ask the host for this address, which cannot exist, and judge again with the answer. Answers may be kept for a week
  /// under the key: one a host and directory is enough.
  case probe(url: String, key: String)
  /// Ask the host's interface whether the thing is there, and judge again with the answer.
  case askHost(url: String)
  /// Ask the same of a thing that is known to be there; one answer a run is enough for the key.
  case askControl(url: String, key: String)
}
