import Model
import Text

/// Renders a night's generation and publishes it.
package struct Publisher: Sendable {
  private let writer: GenerationWriter
  private let fileSystem: any FileSystem

  package init(output: String, fileSystem: any FileSystem = PosixFileSystem()) {
    writer = GenerationWriter(output: output, fileSystem: fileSystem)
    self.fileSystem = fileSystem
  }

  /// - Throws: `PublicationError` for faults of the output folder, and whatever `source` throws; the last generation is
  ///   then untouched.
  package func publish(
    _ input: PublicationInput, from source: any EntrySource, mode: GenerationWriter.Mode = .once
  ) throws -> Publication {
    var digest = NightDigest(night: input.run.at)
    let generation = try writer.publish(input.run.id, mode: mode) { draft in
      digest = try render(input, from: source, into: draft)
    }
    if !generation.wrote { try source.forEach { digest.add($0) } }
    return Publication(generation: generation, digest: digest)
  }

  private func render(
    _ input: PublicationInput, from source: any EntrySource, into draft: DraftGeneration
  ) throws -> NightDigest {
    var digest = NightDigest(night: input.run.at)
    var report = ReportBuilder(night: input.run.at)
    var files = try CatalogFiles(in: draft, formats: input.formats)
    try source.forEach { entry in
      try files.add(entry)
      digest.add(entry)
      if input.formats.contains(.report) { report.add(entry) }
    }
    try files.finish()
    try renderChanges(input, into: draft, &digest)
    if input.formats.contains(.report) {
      try draft.put("report/index.html", report.render(input, digest))
    }
    if input.formats.contains(.metrics) {
      try draft.put("metrics.prom", Metrics.render(input.run, digest.counts))
    }
    try draft.seal { files in
      Manifest.render(
        generation: draft.name, previous: draft.previous?.name, run: input.run,
        formats: input.formats.union([.json]).sorted(), counts: digest.counts, entryFiles: draft.entryFiles,
        entryBytes: draft.entryBytes, files: files)
    }
    return digest
  }

  private func renderChanges(
    _ input: PublicationInput, into draft: DraftGeneration, _ digest: inout NightDigest
  ) throws {
    let difference = CatalogDifference(
      old: draft.previous.map { $0.folder + "/" + CatalogFiles.catalogPath },
      new: draft.folder + "/" + CatalogFiles.catalogPath, fileSystem: fileSystem)
    var feed = Feed(input, generation: draft.name)
    let counts = try Changes.write(difference, run: input.run.id, in: draft) { feed.add($0) }
    digest.counts.added = counts.added
    digest.counts.changed = counts.changed
    digest.counts.removed = counts.removed
    guard input.formats.contains(.feeds) else { return }
    if let previous = draft.previous { feed.carryOver(try publishedFeed(previous.folder + "/" + Feed.path)) }
    try draft.put(Feed.path, feed.renderJSON())
    try draft.put("feeds/changes.atom", feed.renderAtom())
  }
}

extension Publisher {
  /// An earlier generation's feed; empty when it had none.
  private func publishedFeed(_ path: String) throws(PublicationError) -> [UInt8] {
    do throws(SystemFault) { return try fileSystem.readAll(path) } catch {
      if error.isMissing { return [] }
      throw PublicationError("read", path, error)
    }
  }
}

/// What publishing a night came to.
package struct Publication: Sendable {
  package var generation: PublishedGeneration
  package var digest: NightDigest
}
