import Model
import Publication
import TestSupport
import Testing

struct PublishedFilesTests {
  @Test func everyFileFitsItsSchema() throws {
    try withPublished(nights: 2) { generation in
      let validator = SchemaValidator()
      let files: [(String, String)] = [
        ("catalog.json", "catalog"), ("tombstones.json", "tombstones"), ("facets.json", "facets"),
        ("search.json", "search"), ("index.json", "index"), ("report/findings.json", "findings"),
        ("feeds/changes.json", "feed"), ("catalog.jsonld", "linked-data"),
        ("changes/\(Samples.run(1).id).json", "changes"), ("changes/\(Samples.run(0).id).json", "changes"),
      ]
      for (path, schema) in files where Files.exists(generation + "/" + path) {
        let faults = try validator.faults(.parse(try Files.bytes(generation + "/" + path)), schema)
        #expect(faults == [], "\(path)")
      }
      let entries = try Files.tree(generation + "/entries")
      #expect(entries.count == 16)
      for (path, bytes) in entries {
        #expect(try validator.faults(.parse(bytes), "entry") == [], "\(path)")
      }
    }
  }

  /// The shape that others read: design §5.
  @Test func entriesAreSortedAndTombstonesStay() throws {
    try withPublished(nights: 1) { generation in
      let catalog = try JSONTree.parse(try Files.bytes(generation + "/catalog.json"))
      let ids = catalog["entries"].elements.compactMap { $0["id"].text }
      #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      let buried = try JSONTree.parse(try Files.bytes(generation + "/tombstones.json"))["tombstones"].elements
      #expect(buried.contains { $0["id"] == .string("tutorial-10") && $0["reason"] == .string("removed") })
      #expect(buried.contains { $0["id"] == .string("tutorial-12") && $0["successor"] == .string("tutorial-0") })
      #expect(!ids.contains("tutorial-10") && !ids.contains("tutorial-12"))
      let tombstone = try JSONTree.parse(try Files.bytes(generation + "/entries/tutorial-10.json"))
      #expect(tombstone["entry"] == .null && tombstone["tombstone"]["reason"] == .string("removed"))
      let lines = try Files.text(generation + "/catalog.ndjson").split(separator: "\n")
      #expect(lines.count == ids.count)
      for (line, entry) in zip(lines, catalog["entries"].elements) {
        #expect(try JSONTree.parse(Array(line.utf8)) == entry)
      }
    }
  }

  /// A night on which only checks happened leaves what portals read unchanged, byte for byte.
  @Test func aQuietNightChangesNoMeaning() throws {
    try withTemporaryFolder { folder in
      let publisher = Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
      _ = try publisher.publish(Samples.input(0), from: Samples.catalog(40, night: 0))
      let before = try Files.tree(folder + "/current/.")
      let quiet = try publisher.publish(Samples.input(1), from: Samples.catalog(40, night: 1))
      let after = try Files.tree(folder + "/current/.")
      for path in [
        "catalog.json", "catalog.ndjson", "catalog.jsonld", "tombstones.json", "facets.json", "search.json",
        "feeds/changes.json", "feeds/changes.atom",
      ] { #expect(before[path] == after[path], "\(path)") }
      #expect(quiet.digest.counts.changed == 0 && quiet.digest.counts.added == 0)
      #expect(before["entries/tutorial-0.json"] != after["entries/tutorial-0.json"])
    }
  }

  /// Promise 2: the same inputs give the same bytes.
  @Test func theSameInputsGiveTheSameBytes() throws {
    try withTemporaryFolder { folder in
      for output in ["/a", "/b"] {
        for night in 0...1 {
          _ = try Publisher(output: folder + output, fileSystem: FaultyFileSystem(.init()))
            .publish(Samples.input(night), from: Samples.catalog(30 + night, night: night))
        }
      }
      #expect(try Files.tree(folder + "/a") == Files.tree(folder + "/b"))
    }
  }

  /// A portal that applies every changes file to yesterday's catalog has today's, byte for byte.
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func changesReplayToTheCatalog(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      var random = seed
      func draw(_ below: Int) -> Int {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((random >> 33) % UInt64(below))
      }
      var replayed: [String: JSONTree] = [:]
      for night in 0..<6 {
        let indices = (0..<25).filter { _ in draw(4) > 0 }
        let entries = indices.map { index in
          var entry = Samples.entry(index, night: night)
          if draw(3) == 0 { entry.resource?.title = "Title \(draw(5))" }
          if draw(5) == 0 { entry.resource?.url = "https://other.example.org/\(draw(3))" }
          return entry
        }
        _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
          .publish(Samples.input(night), from: EntryList(entries))
        let run = Samples.run(night).id
        let changes = try JSONTree.parse(try Files.bytes(folder + "/current/changes/\(run).json"))
        for entry in changes["added"].elements {
          let id = entry["id"].text ?? ""
          #expect(replayed[id] == nil)
          replayed[id] = entry
        }
        for change in changes["changed"].elements {
          let id = change["entry"]["id"].text ?? ""
          let old = try #require(replayed[id])
          replayed[id] = change["entry"]
          let fields = change["fields"].elements.compactMap(\.text)
          #expect(!fields.isEmpty && fields.allSatisfy { old[$0] != change["entry"][$0] })
        }
        for id in changes["removed"].elements.compactMap(\.text) {
          #expect(replayed[id] != nil)
          replayed[id] = nil
        }
        let catalog = try JSONTree.parse(try Files.bytes(folder + "/current/catalog.json"))["entries"].elements
        #expect(catalog == replayed.keys.sorted().compactMap { replayed[$0] })
      }
    }
  }

  @Test func onlyTheFormatsAskedForAreWritten() throws {
    try withTemporaryFolder { folder in
      var input = Samples.input(0)
      input.formats = [.metrics]
      _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
        .publish(input, from: Samples.catalog(2, night: 0))
      let files = try Files.tree(folder + "/current/.").keys.sorted()
      #expect(
        files == [
          "SHA256SUMS", "catalog.json", "changes/\(Samples.run(0).id).json", "entries/tutorial-0.json",
          "entries/tutorial-1.json", "facets.json", "index.json", "index.json.sha256", "metrics.prom", "search.json",
          "tombstones.json",
        ])
    }
  }

  @Test func anEmptyCatalogIsACatalog() throws {
    try withTemporaryFolder { folder in
      _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
        .publish(Samples.input(0), from: EntryList([]))
      #expect(try Files.text(folder + "/current/catalog.json") == #"{"entries":[],"schemaVersion":"1.0"}"# + "\n")
      #expect(GenerationVerifier().verify(folder + "/current") == [])
    }
  }

  @Test func hugeAndUnsafeTextStaysSmallAndPlain() throws {
    try withTemporaryFolder { folder in
      var entry = Samples.entry(2, night: 0)
      entry.resource?.title = "Z" + String(repeating: "\u{0315}", count: 500_000)
      entry.state.findings[0].suggestion?.url = "javascript:alert(1)"
      _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
        .publish(Samples.input(0), from: EntryList([entry]))
      #expect(try Files.bytes(folder + "/current/catalog.json").count < 4096)
      let finding = try JSONTree.parse(try Files.bytes(folder + "/current/report/findings.json"))["findings"].elements
      #expect(finding.first?["suggestion"]["url"] == .null && finding.first?["replacement"] == .null)
    }
  }

  private func withPublished(nights: Int, _ body: (String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      for night in 0..<nights {
        _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
          .publish(Samples.input(night), from: Samples.catalog(16, night: night))
      }
      try body(folder + "/current")
    }
  }
}
