import Glibc
import Model

/// Publishes generations into a folder so that a reader sees one whole or another, never a mixture (design §6, promise 1).
///
/// `OUTPUT/generations/<name>/` holds each, `OUTPUT/current` is a symbolic link to one. A generation is written aside,
/// made durable, renamed into place, and only then does the link change, by one rename. What a killed process left
/// behind is removed at the next start.
package struct GenerationWriter: Sendable {
  /// Generations kept, the current one among them.
  package static let kept = 7

  package enum Mode: Sendable {
    /// A run publishes once: when its generation is there already, nothing is written.
    case once
    /// Anew from the same run's state, as `<run>-r002`: decisions or formats have changed since.
    case again
  }

  let layout: OutputLayout
  let fileSystem: any FileSystem

  package init(output: String, fileSystem: any FileSystem = PosixFileSystem()) {
    layout = OutputLayout(output)
    self.fileSystem = fileSystem
  }

  /// Publishes what `render` writes. Any error leaves `current` and what it points at untouched, except that a failed
  /// sync after the switch is reported although the new generation is the current one.
  func publish(
    _ run: RunID, mode: Mode = .once, _ render: (DraftGeneration) throws -> Void
  ) throws -> PublishedGeneration {
    guard OutputLayout.isRunName(run) else {
      throw PublicationError(
        operation: "publish", path: layout.output, reason: "\"\(run)\" is no name for a generation",
        remedy: "use a run id such as 20260105T020000Z")
    }
    let lock = try prepare()
    defer { try? fileSystem.close(lock) }
    let generations = try attempt("list", layout.generations) { () throws(SystemFault) in
      try fileSystem.list(layout.generations).filter(OutputLayout.isGenerationName)
    }
    var name = run
    if generations.contains(run) {
      switch mode {
      case .once: return try finish(run, wrote: false, generations: generations)
      case .again: name = OutputLayout.nextRevision(of: run, after: generations)
      }
    }
    let previous = try current(of: generations)
    let partial = layout.partial(name)
    do {
      let draft = try DraftGeneration(
        name: name, folder: partial,
        previous: previous.map { .init(name: $0, folder: layout.generation($0)) }, fileSystem: fileSystem)
      try render(draft)
      try settle(partial, as: name)
    } catch {
      try? fileSystem.removeTree(partial)
      throw error
    }
    return try finish(name, wrote: true, generations: generations + [name])
  }

  /// Makes the folders, takes the lock and removes what killed processes left.
  private func prepare() throws(PublicationError) -> FileDescriptor {
    try attempt("make folder", layout.generations) { () throws(SystemFault) in
      try fileSystem.makeFolders(layout.generations)
    }
    let lock = try attempt("open", layout.generations) { () throws(SystemFault) in
      try fileSystem.open(layout.generations, for: .folder)
    }
    do throws(SystemFault) {
      try fileSystem.lock(lock)
      for folder in [layout.generations, layout.output] {
        for name in try fileSystem.list(folder) where OutputLayout.isLeftover(name) {
          try fileSystem.removeTree(folder + "/" + name)
        }
      }
    } catch {
      try? fileSystem.close(lock)
      throw PublicationError(error.code == EWOULDBLOCK ? "lock" : "clean up", layout.generations, error)
    }
    return lock
  }

  /// The generation readers see; the newest one when a kill came before the very first switch.
  private func current(of generations: [String]) throws(PublicationError) -> String? {
    let target = try linkTarget()
    if let target, let name = layout.generationName(ofLink: target), generations.contains(name) { return name }
    return generations.last
  }

  private func linkTarget() throws(PublicationError) -> String? {
    do throws(SystemFault) { return try fileSystem.readSymbolicLink(layout.current) } catch {
      if error.code == ENOENT { return nil }
      if error.code == EINVAL {
        throw PublicationError(
          operation: "switch", path: layout.current, reason: "it is not a symbolic link",
          remedy: "move it away: `current` is made by publishing")
      }
      throw PublicationError("read link", layout.current, error)
    }
  }

  /// Files and folders durable, then the name.
  private func settle(_ partial: String, as name: String) throws(PublicationError) {
    try attempt("sync", partial) { () throws(SystemFault) in
      let folder = try fileSystem.open(partial, for: .folder)
      defer { try? fileSystem.close(folder) }
      try fileSystem.syncAll(folder)
      try fileSystem.sync(folder)
    }
    let path = layout.generation(name)
    try attempt("rename", path) { () throws(SystemFault) in try fileSystem.rename(partial, to: path) }
    try attempt("sync", layout.generations) { () throws(SystemFault) in
      try fileSystem.syncFolder(layout.generations)
    }
  }

  /// Switches, then removes what is too old. Failing to remove is a warning: the generation is published.
  private func finish(
    _ name: String, wrote: Bool, generations: [String]
  ) throws(PublicationError) -> PublishedGeneration {
    let target = layout.linkTarget(name)
    let before = try linkTarget()
    if before != target {
      let link = layout.newLink(name)
      try attempt("make link", link) { () throws(SystemFault) in
        try fileSystem.makeSymbolicLink(link, to: target)
      }
      do throws(SystemFault) { try fileSystem.rename(link, to: layout.current) } catch {
        try? fileSystem.removeFile(link)
        throw PublicationError("switch", layout.current, error)
      }
      try attempt("sync", layout.output) { () throws(SystemFault) in try fileSystem.syncFolder(layout.output) }
    }
    var warnings: [String] = []
    let keep = Set(generations.sorted().suffix(GenerationWriter.kept) + [name])
    for old in generations where !keep.contains(old) {
      do throws(PublicationError) { try remove(old) } catch { warnings.append(error.description) }
    }
    return PublishedGeneration(
      name: name, folder: layout.generation(name), wrote: wrote, switched: before != target, warnings: warnings)
  }

  /// Renames first, so that a kill in between leaves no half generation under its name.
  private func remove(_ name: String) throws(PublicationError) {
    let leftover = layout.leaving(name)
    try attempt("remove", layout.generation(name)) { () throws(SystemFault) in
      try fileSystem.rename(layout.generation(name), to: leftover)
      try fileSystem.removeTree(leftover)
    }
  }

  private func attempt<Value>(
    _ operation: String, _ path: String, _ body: () throws(SystemFault) -> Value
  ) throws(PublicationError) -> Value {
    try fileSystem.attempt(operation, path, body)
  }
}

/// What publishing left behind.
package struct PublishedGeneration: Sendable, Hashable {
  package var name: String
  package var folder: String
  /// False when the run's generation was there already.
  package var wrote: Bool
  /// Whether `current` changed.
  package var switched: Bool
  /// Faults after the switch that lose nothing, such as an old generation that could not be removed.
  package var warnings: [String]
}
