package import Model
import Text

/// The numbers of a catalog and its night, gathered in one pass.
package struct PublicationCounts: Sendable, Hashable {
  /// Entries of the catalog, tombstones not counted.
  package var entries = 0
  package var tombstones = 0
  package var health: [Health: Int] = [:]
  package var freshness: [Freshness.State: Int] = [:]
  /// Open findings, those of them that tonight said first, and those that tonight took back.
  package var findings = 0
  package var newFindings = 0
  package var cleared = 0
  package var severities: [Severity: Int] = [:]
  package var rules: [RuleID: Int] = [:]
  /// Entries that tonight made broken.
  package var newlyBroken = 0
  /// Differences to the previous generation's catalog; nil until they are known.
  package var added: Int?
  package var changed: Int?
  package var removed: Int?

  package init() {}

  package mutating func add(_ entry: Entry, night: Timestamp) {
    if entry.departure == nil {
      entries += 1
      health[entry.state.health.state, default: 0] += 1
      freshness[entry.state.freshness.state, default: 0] += 1
      if entry.isNewlyBroken(night) { newlyBroken += 1 }
    } else {
      tombstones += 1
    }
    for finding in entry.state.findings {
      findings += 1
      if finding.since >= night { newFindings += 1 }
      severities[finding.severity, default: 0] += 1
      rules[finding.rule, default: 0] += 1
    }
    cleared += entry.clearedFindings(night).count
  }

  /// Members in sorted order, into an object that is open.
  func write(to json: inout JSONWriter) {
    json.field("added", added)
    json.field("changed", changed)
    json.field("cleared", cleared)
    json.field("entries", entries)
    json.field("findings", findings)
    json.object("freshness") { json in
      for state in Freshness.State.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
        json.field(state.rawValue, freshness[state] ?? 0)
      }
    }
    json.object("health") { json in
      for state in Health.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
        json.field(state.rawValue, health[state] ?? 0)
      }
    }
    json.field("newFindings", newFindings)
    json.field("newlyBroken", newlyBroken)
    json.field("removed", removed)
    json.field("tombstones", tombstones)
  }
}

extension Entry {
  func isNewlyBroken(_ night: Timestamp) -> Bool {
    state.health.state == .broken && state.health.since.map { $0 >= night } == true
  }

  /// What tonight took back; an entry that was not judged tonight still carries what an earlier night cleared.
  func clearedFindings(_ night: Timestamp) -> [Finding] {
    state.lastVisit.map { $0 >= night } == true ? state.cleared : []
  }
}
