package import Model

/// The one table of the freshness score: priors, weights and thresholds. Weights are log-odds (natural logarithm), set by
/// hand; `Documentation/rules/freshness.md` is written from here.
package enum FreshnessWeights {
  /// From this probability on a page is `stale`, and `ageing`.
  package static let stale = 0.8
  package static let ageing = 0.5
  /// From this probability on an ended version is a finding, and a warning.
  package static let finding = 0.5
  package static let warning = 0.8
  /// Of pages that show a sign at all, one in twenty is outdated for it before the sign is weighed: logit 0.05.
  package static let prior = -2.944

  /// How much the place of a version says that the page is for it.
  package static let title = 1.0
  package static let heading = 0.6
  package static let code = 0.5
  package static let body = 0.2
  /// Times the place: the version has ended …
  package static let ended = 4.0
  /// … and what is known of it lost as much of its worth as support cycles have passed since: times 1 − 2^(−years ÷ cycle)
  package static let years = 1.6
  /// … for each newer release that is supported, at most so many; a product without any has ended as a whole.
  package static let newer = 0.35
  package static let mostNewer = 4
  package static let newerWhenAllEnded = 2

  /// The share of `ended` where the line of a release goes on (`Succession`): years of support by which a release counts
  /// in full, and the least share of one that was soon followed.
  package static let fullTerm = 4.0
  package static let leastOfLine = 0.25
  /// The share where all releases of a product end within so many years, and the least of a release's own documentation.
  package static let rolling = 0.85
  package static let ofRolling = 0.4
  package static let leastOfEdition = 0.7

  /// A page that grows old loses half of its worth in the span after which its subject is looked at again, and age alone
  /// never makes it more likely outdated than not.
  package static let mostByAge = 0.5

  /// Findings that speak against a page, with the mechanism they belong to and their weights by severity.
  package struct Signal: Sendable {
    package var rule: RuleID
    package var mechanism: FreshnessScore.Mechanism
    package var notice: Double
    package var warning: Double
  }
  package static let signals = [
    Signal(rule: .contentRetiredTerm, mechanism: .retiredTerms, notice: 1.5, warning: 3),
    Signal(rule: .contentDeadOutlinks, mechanism: .deadOutlinks, notice: 1.5, warning: 3),
    Signal(rule: .contentPastEvent, mechanism: .pastEvents, notice: 1.5, warning: 3),
    Signal(rule: .languagePartialTranslation, mechanism: .partialTranslation, notice: 1.5, warning: 3),
    Signal(rule: .pageReplaced, mechanism: .drifted, notice: 2, warning: 3),
    Signal(rule: .pageEmptied, mechanism: .drifted, notice: 2, warning: 3),
    Signal(rule: .contentExpectationFailed, mechanism: .drifted, notice: 1.5, warning: 2.5),
  ]
  /// The most that the findings of one mechanism weigh together.
  package static let mostOfFindings = 4.0
}
