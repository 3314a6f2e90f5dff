package import Model

/// All registries of a run, validated.
package struct LoadedRegistry: Sendable {
  /// Sorted by the bytes of their ids.
  package var resources: [Resource]
  /// Names of the registries, in the order read, each once.
  package var names: [String]
  /// The first contact given.
  package var contact: String?
  package var warnings: [Diagnostic]
}

/// Loads registries from files and folders.
package struct RegistryLoader {
  /// The extensions of files that a folder's registry is made of.
  static let extensions: Set<String> = ["yaml", "yml", "txt"]

  /// - Parameter paths: files of any shape, and folders, of which all `.yaml`, `.yml` and `.txt` files are read.
  /// - Parameter vocabulary: checked against when given.
  /// - Throws: every error of every file, each with its place and remedy (`Diagnostics.limit` of them are kept).
  package static func load(paths: [String], vocabulary: Vocabulary? = nil) throws(InvalidInput) -> LoadedRegistry {
    var builder = Builder(vocabulary: vocabulary.map(VocabularyIndex.init))
    for path in paths {
      let files = RegistryFolder.files(
        path, extensions: extensions, holding: "registry", &builder.diagnostics)
      for file in files {
        do throws(InvalidInput) {
          builder.add(try SourceText.read(file))
        } catch {
          builder.diagnostics.add(error)
        }
      }
    }
    return try builder.finished()
  }

  /// Loads texts that stand for files, for tests and for edits that are checked before they are written.
  package static func load(
    _ sources: [SourceText], vocabulary: Vocabulary? = nil
  ) throws(InvalidInput) -> LoadedRegistry {
    var builder = Builder(vocabulary: vocabulary.map(VocabularyIndex.init))
    for source in sources { builder.add(source) }
    return try builder.finished()
  }

  private struct Builder {
    var vocabulary: VocabularyIndex?
    var diagnostics = Diagnostics()
    var resources: [Resource] = []
    var names: [String] = []
    var contact: String?
    /// Files in the order read, to name the first of two places.
    var files: [String: Int] = [:]

    mutating func add(_ source: SourceText) {
      guard files[source.file] == nil else {
        diagnostics.error(SourceLocation(file: source.file), "the file is named twice", remedy: "name it once")
        return
      }
      files[source.file] = files.count
      let file = RegistryFile(source, vocabulary: vocabulary, &diagnostics)
      if !names.contains(file.name) { names.append(file.name) }
      contact = contact ?? file.contact
      if resources.isEmpty { resources = file.resources } else { resources += file.resources }
    }

    mutating func finished() throws(InvalidInput) -> LoadedRegistry {
      CatalogCheck.run(resources, &diagnostics)
      if diagnostics.hasErrors { throw diagnostics.fault }
      if !zip(resources, resources.dropFirst()).allSatisfy({ $0.id < $1.id }) {
        resources.sort { $0.id < $1.id }
      }
      return LoadedRegistry(
        resources: resources, names: names, contact: contact, warnings: diagnostics.shownWarnings)
    }
  }
}
