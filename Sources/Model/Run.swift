/// The name of a run: its night's moment in compact RFC 3339, `20260105T020000Z`.
package typealias RunID = String

/// What one visit left in the log: enough to judge the night after its last visit, and to judge it again.
package struct VisitRecord: Sendable, Hashable {
  package var resource: ResourceID
  package var run: RunID
  /// The night's moment, the same for all its visits.
  package var at: Timestamp
  package var verdict: Verdict
  /// The page was unchanged by its validators (304): proof of life, nothing new to read.
  package var notModified: Bool
  /// What was read; nil when there was nothing to read, or the page is unchanged.
  package var reading: ReadingSummary?
  /// Findings of the page itself (language, expectation …) that rules made of the reading.
  package var pageFindings: [Finding]
  /// Validators for the next visit.
  package var validators: Validators
  /// Registrable domain of the registered address: the unit of outages.
  package var site: String
  /// Numeric address of the peer, nil when none was connected.
  package var address: String?
  /// Digest of the raw body, to recognise one page served for everything; nil without a body.
  package var bodyDigest: String?
  package var milliseconds: Int
  package var bytes: Int
  /// The kind of failure, nil after a response.
  package var failure: Failure.Kind?
  /// Links of the text that were looked at.
  package var outlinks: [OutlinkCheck]
  /// What the last peer showed, accepted or not; nil without TLS.
  package var certificate: Certificate?
  package init(
    resource: ResourceID, run: RunID, at: Timestamp, verdict: Verdict, notModified: Bool = false,
    reading: ReadingSummary? = nil, pageFindings: [Finding] = [], validators: Validators = Validators(),
    site: String = "", address: String? = nil, bodyDigest: String? = nil, milliseconds: Int = 0, bytes: Int = 0,
    failure: Failure.Kind? = nil, outlinks: [OutlinkCheck] = [],
    certificate: Certificate? = nil
  ) {
    self.resource = resource
    self.run = run
    self.at = at
    self.verdict = verdict
    self.notModified = notModified
    self.reading = reading
    self.pageFindings = pageFindings
    self.validators = validators
    self.site = site
    self.address = address
    self.bodyDigest = bodyDigest
    self.milliseconds = milliseconds
    self.bytes = bytes
    self.failure = failure
    self.outlinks = outlinks
    self.certificate = certificate
  }
}

/// How far a night can be trusted.
package struct NightQuality: Sendable, Hashable, Codable {
  package enum Level: String, Sendable, Codable {
    /// Verdicts count.
    case good
    /// Part of the network was out: what depends on it adds no strikes.
    case degraded
    /// Our own network cannot be trusted: nothing of tonight counts, nothing is published.
    case untrusted
  }
  package var level: Level
  /// Each reason in one sentence, with its numbers.
  package var reasons: [String]
  /// Hosts, registrable domains or addresses that were out as a whole tonight: one incident each.
  package var incidents: [Incident]

  package struct Incident: Sendable, Hashable, Codable {
    package enum Scope: String, Sendable, Codable { case host, site, address }
    package var scope: Scope
    package var name: String
    /// Resources visited there, and those of them that failed.
    package var visited: Int
    package var failed: Int
    package var outcome: Outcome
    package init(scope: Scope, name: String, visited: Int, failed: Int, outcome: Outcome) {
      self.scope = scope
      self.name = name
      self.visited = visited
      self.failed = failed
      self.outcome = outcome
    }
  }

  package init(level: Level = .good, reasons: [String] = [], incidents: [Incident] = []) {
    self.level = level
    self.reasons = reasons
    self.incidents = incidents
  }
}

/// Somebody looked at a withheld run and had it published.
package struct Acceptance: Sendable, Hashable, Codable {
  package var by: String
  /// The machine that it was said on, empty when unknown.
  package var host: String
  package var at: Timestamp
  /// Why, in their own words.
  package var reason: String?
  /// What the guard had said, each reason in one sentence.
  package var withheld: [String]
  package init(by: String, host: String, at: Timestamp, reason: String? = nil, withheld: [String] = []) {
    self.by = by
    self.host = host
    self.at = at
    self.reason = reason
    self.withheld = withheld
  }
}

/// What another route showed of a page that would have become broken, or that keeps us out.
package struct Opinion: Sendable, Hashable, Codable {
  package var resource: ResourceID
  package var isAlive: Bool
  package var evidence: Evidence
  package init(resource: ResourceID, isAlive: Bool, evidence: Evidence) {
    self.resource = resource
    self.isAlive = isAlive
    self.evidence = evidence
  }
}

/// One row of the runs table, and what the manifest and the summary say of a run.
package struct RunRecord: Sendable, Hashable, Codable {
  package enum Phase: String, Sendable, Codable, CaseIterable {
    /// Visits are being made; a killed run is taken up here.
    case visiting
    /// Every visit has been judged and state is written; only publishing is left.
    case judged
    case published
    /// The guard refused to publish.
    case withheld
    /// Given up for a later run.
    case abandoned
  }
  package var id: RunID
  /// The night's moment: every timestamp of the run is this one.
  package var at: Timestamp
  package var phase: Phase
  package var quality: NightQuality
  /// Resources registered, planned and visited.
  package var registered: Int
  package var planned: Int
  package var visited: Int
  /// Outcome → count over tonight's visits.
  package var outcomes: [String: Int]
  /// Visits answered 304.
  package var notModified: Int
  /// Why a budget or deadline ended it early, nil when it did not.
  package var cutShort: String?
  /// Why it was withheld, each reason in one sentence.
  package var withheld: [String]
  /// Who accepted a withheld run; nil when nobody did or had to.
  package var accepted: Acceptance?
  /// What another route showed tonight, by resource; kept until the night is judged, so that a withheld one may be
  /// accepted with all that it knew.
  package var opinions: [Opinion] = []
  package init(
    id: RunID, at: Timestamp, phase: Phase = .visiting, quality: NightQuality = NightQuality(), registered: Int = 0,
    planned: Int = 0, visited: Int = 0, outcomes: [String: Int] = [:], notModified: Int = 0, cutShort: String? = nil,
    withheld: [String] = [], accepted: Acceptance? = nil
  ) {
    self.id = id
    self.at = at
    self.phase = phase
    self.quality = quality
    self.registered = registered
    self.planned = planned
    self.visited = visited
    self.outcomes = outcomes
    self.notModified = notModified
    self.cutShort = cutShort
    self.withheld = withheld
    self.accepted = accepted
  }
}
