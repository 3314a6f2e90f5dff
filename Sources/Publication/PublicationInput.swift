package import Model

/// One resource of the catalog as the night left it.
package struct Entry: Sendable {
  /// As registered, decisions applied; nil when it is registered no more: a tombstone.
  package var resource: Resource?
  package var state: ResourceState
  package init(resource: Resource?, state: ResourceState) {
    self.resource = resource
    self.state = state
  }
}

/// The whole catalog, an entry at a time.
package protocol EntrySource {
  /// Calls `body` for every entry, tombstones too, in the order of the bytes of their ids; the same on every call.
  func forEach(_ body: (Entry) throws -> Void) throws
}

/// A catalog that is small enough to be held: for tests and single entries.
package struct EntryList: EntrySource, Sendable {
  private let entries: [Entry]
  package init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.state.id.utf8.lexicographicallyPrecedes($1.state.id.utf8) }
  }
  package func forEach(_ body: (Entry) throws -> Void) throws {
    for entry in entries { try body(entry) }
  }
}

/// What a night hands to publishing, but for the entries.
package struct PublicationInput: Sendable {
  package var run: RunRecord
  /// Earlier runs, newest first: the nights shown in the report.
  package var previousRuns: [RunRecord]
  /// Names of the registries, for titles.
  package var registryNames: [String]
  package var formats: Set<PublicationFormat>
  package init(
    run: RunRecord, previousRuns: [RunRecord] = [], registryNames: [String] = [],
    formats: Set<PublicationFormat> = Set(PublicationFormat.allCases)
  ) {
    self.run = run
    self.previousRuns = previousRuns
    self.registryNames = registryNames
    self.formats = formats
  }

  /// The catalog's name in feeds and the report.
  var title: String {
    registryNames.isEmpty ? "Perennial" : registryNames.prefix(5).joined(separator: ", ")
  }
}

/// What is published. `json` is the catalog itself: it is always written, the others are derived from it.
package enum PublicationFormat: String, Sendable, CaseIterable, Comparable {
  /// catalog, entries, changes, tombstones, facets, search.
  case json
  case ndjson
  case jsonld
  case feeds
  case report
  case metrics

  package static func < (a: PublicationFormat, b: PublicationFormat) -> Bool { a.rawValue < b.rawValue }
}
