package import Model

/// What a night's summary tells, gathered in one pass with bounded memory.
package struct NightDigest: Sendable {
  /// Entries and findings that are named in full.
  package static let most = 10

  package let night: Timestamp
  package var counts = PublicationCounts()
  /// Entries that tonight made broken, in the order of ids; the first few.
  package private(set) var newlyBroken: [Line] = []
  /// Findings that tonight said first, the worst of them.
  package private(set) var newFindings: [Finding] = []

  package struct Line: Sendable, Hashable {
    package var id: ResourceID
    package var title: String?
    package var url: String
    package var outcome: Outcome?
  }

  package init(night: Timestamp) { self.night = night }

  package mutating func add(_ entry: Entry) {
    counts.add(entry, night: night)
    if entry.departure == nil, entry.isNewlyBroken(night), newlyBroken.count < NightDigest.most {
      newlyBroken.append(
        Line(id: entry.id, title: entry.title?.value, url: entry.url, outcome: entry.state.health.cause))
    }
    for finding in entry.state.findings where finding.since >= night {
      let place = newFindings.firstIndex { $0.severity < finding.severity } ?? newFindings.count
      guard place < NightDigest.most else { continue }
      newFindings.insert(finding, at: place)
      if newFindings.count > NightDigest.most { newFindings.removeLast() }
    }
  }
}
