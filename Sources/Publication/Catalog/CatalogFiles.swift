import Model
import Text

/// The files that are written entry by entry, all in one pass over the catalog.
struct CatalogFiles {
  private let draft: DraftGeneration
  private let formats: Set<PublicationFormat>
  private var catalog: ListFile
  private var search: ListFile
  private var tombstones: ListFile
  private var lines: StagedFile?
  private var linkedData: ListFile?
  private var findings: ListFile?
  private var facets = Facets()
  private var json = JSONWriter(reserving: 1 << 14)

  static let catalogPath = "catalog.json"

  init(in draft: DraftGeneration, formats: Set<PublicationFormat>) throws(PublicationError) {
    self.draft = draft
    self.formats = formats
    catalog = try ListFile(CatalogFiles.catalogPath, in: draft, head: #"{"entries":["#)
    search = try ListFile("search.json", in: draft, head: #"{"entries":["#)
    tombstones = try ListFile("tombstones.json", in: draft, head: #"{"schemaVersion":"1.0","tombstones":["#)
    if formats.contains(.ndjson) { lines = try draft.create("catalog.ndjson") }
    if formats.contains(.jsonld) {
      linkedData = try ListFile("catalog.jsonld", in: draft, head: LinkedData.context)
    }
    if formats.contains(.report) {
      findings = try ListFile("report/findings.json", in: draft, head: #"{"findings":["#)
    }
  }

  mutating func add(_ entry: Entry) throws(PublicationError) {
    json.reset()
    EntryFile.write(entry, to: &json)
    try draft.putEntry(entry.id, json.bytes)
    for finding in entry.state.findings {
      try findings?.add { FindingJSON.write(finding, to: &$0) }
    }
    if let departure = entry.departure {
      return try tombstones.add { Tombstone.write(entry, departure, to: &$0) }
    }
    guard let resource = entry.resource else { return }
    json.reset()
    CatalogEntry.write(entry, resource, to: &json)
    try catalog.add(json.bytes)
    if let lines {
      try lines.write(json.bytes)
      try lines.write("\n")
    }
    try search.add { SearchRow.write(entry, resource, to: &$0) }
    try linkedData?.add(LinkedData.embeddable(entry, resource))
    facets.add(entry, resource)
  }

  mutating func finish() throws(PublicationError) {
    try catalog.finish(in: draft, tail: #"],"schemaVersion":"1.0"}"#)
    try search.finish(in: draft, tail: #"],"schemaVersion":"1.0"}"#)
    try tombstones.finish(in: draft, tail: "]}")
    if let lines { try draft.finish(lines) }
    try linkedData?.finish(in: draft, tail: "]}")
    try findings?.finish(in: draft, tail: #"],"schemaVersion":"1.0"}"#)
    try draft.put("facets.json", facets.render())
  }
}
