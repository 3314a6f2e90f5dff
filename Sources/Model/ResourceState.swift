/// Everything the nights know of one resource: one row of state.
package struct ResourceState: Sendable, Hashable {
  package var id: ResourceID
  /// The registered address when it was last seen in the registry, and its canonical key.
  package var url: String
  package var key: String
  /// The night that first saw it registered.
  package var added: Timestamp
  /// The night that no longer found it registered: it is a tombstone from then on.
  package var removed: Timestamp?
  package var lastVisit: Timestamp?
  /// When the next visit is due; nil means now.
  package var nextVisit: Timestamp?
  package var health: HealthRecord
  package var freshness: Freshness
  package var validators: Validators
  /// The last complete, healthy reading, and its night.
  package var lastGood: ReadingSummary?
  package var lastGoodAt: Timestamp?
  /// When `lastGood`'s text last became different.
  package var textChanged: Timestamp?
  /// What that change was.
  package var revision: TextRevision?
  /// The verdict of the last visit.
  package var lastVerdict: Verdict?
  /// The last checks, oldest first, at most 30: the strip in the report.
  package var recent: [RecentCheck]
  /// Findings open now, sorted by rule, then id.
  package var findings: [Finding]
  /// Findings that the last judged night cleared.
  package var cleared: [Finding]
  /// Links to resources that say the same, sorted.
  package var duplicates: [Duplicate]
  /// Links of the text that are looked after; none unless the pipeline says so.
  package var outlinks: [Outlink] = []
  /// The certificate of the last visit that had an answer over TLS; nil after one without.
  package var certificate: Certificate?

  /// Where the page may be found, while the resource is broken.
  package var repair: Repair?

  package struct RecentCheck: Sendable, Hashable, Codable {
    package var at: Timestamp
    package var outcome: Outcome
    package init(at: Timestamp, outcome: Outcome) {
      self.at = at
      self.outcome = outcome
    }
  }

  package init(id: ResourceID, url: String, key: String, added: Timestamp) {
    self.id = id
    self.url = url
    self.key = key
    self.added = added
    health = HealthRecord()
    freshness = Freshness()
    validators = Validators()
    recent = []
    findings = []
    cleared = []
    duplicates = []
  }
}

/// A typed link from one resource to another that says the same.
package struct Duplicate: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// Two spellings of one address.
    case url
    /// The same text, byte for byte after normalisation.
    case exact
    case near
    case versionSibling = "version-sibling"
    case translation
    case excerpt
  }
  package var of: ResourceID
  package var kind: Kind
  /// Jaccard similarity of the texts' shingles, 0…1.
  package var similarity: Double
  package init(of: ResourceID, kind: Kind, similarity: Double = 1) {
    self.of = of
    self.kind = kind
    self.similarity = similarity
  }
}
