import Glibc
package import Model
import Web

/// Other addresses for registered resources, planned over all registry files and written only as a whole that loads.
package struct RegistryEdit: Sendable {
  /// Files that change, in the order read.
  package var files: [RegistryFileEdit]
  package var refused: [RefusedChange]
  /// For each file's path, the folder that its real place must lie in.
  private var roots: [String: String]

  /// Reads the registry files and plans the changes; writes nothing.
  /// - Parameter paths: files and folders, as for `RegistryLoader`.
  /// - Throws: the faults of the registry as it is.
  package static func plan(
    _ changes: [AddressChange], paths: [String], vocabulary: Vocabulary? = nil
  ) throws(InvalidInput) -> RegistryEdit {
    var diagnostics = Diagnostics()
    var sources: [(source: SourceText, bytes: [UInt8])] = []
    var roots: [String: String] = [:]
    for path in paths {
      let files = RegistryFolder.files(
        path, extensions: RegistryLoader.extensions, holding: "registry", &diagnostics)
      for file in files {
        do throws(FileBytes.Fault) {
          let bytes = try FileBytes.read(file, limit: SourceText.maxBytes)
          do throws(InvalidInput) {
            sources.append((try SourceText(file: file, bytes: bytes), bytes))
          } catch {
            diagnostics.add(error)
          }
        } catch {
          diagnostics.error(SourceLocation(file: file), error.message, remedy: error.remedy)
        }
        roots[file] = file == path ? FilePath.folder(of: path) : path
      }
    }
    if diagnostics.hasErrors { throw diagnostics.fault }
    var edit = try plan(changes, in: sources, vocabulary: vocabulary)
    edit.roots = roots
    return edit
  }

  /// Plans the changes of texts that stand for files.
  package static func plan(
    _ changes: [AddressChange], in sources: [(source: SourceText, bytes: [UInt8])], vocabulary: Vocabulary? = nil
  ) throws(InvalidInput) -> RegistryEdit {
    let loaded = try RegistryLoader.load(sources.map(\.source), vocabulary: vocabulary)
    var edit = RegistryEdit(files: [], refused: [], roots: [:])
    let allowed = AddressCollisions(loaded.resources).sort(changes, refused: &edit.refused)
    let byID = Dictionary(loaded.resources.map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first })
    let byFile = Dictionary(grouping: allowed) { byID[$0.id]?.file ?? "" }
    for (source, bytes) in sources {
      guard let changes = byFile[source.file] else { continue }
      let planned = RegistryFileEdit.plan(changes, places: byID, in: source, bytes: bytes)
      edit.refused += planned.refused
      if let file = planned.edit { edit.files.append(file) }
    }
    // All files together must load as they did.
    let edited = Dictionary(edit.files.map { ($0.path, $0.new) }, uniquingKeysWith: { first, _ in first })
    var texts: [SourceText] = []
    for (source, bytes) in sources {
      texts.append(try SourceText(file: source.file, bytes: edited[source.file] ?? bytes))
    }
    if !edited.isEmpty { _ = try RegistryLoader.load(texts, vocabulary: vocabulary) }
    return edit
  }

  /// Writes every file, each in one step. Nothing is written when one of them is no longer what was read, or its real
  /// place lies outside the registry's folder.
  package func write() throws(RegistryError) {
    for file in files { try check(file) }
    for file in files {
      try SafeFile.replace(file.path, with: file.new) { () throws(RegistryError) in try check(file) }
    }
  }

  private func check(_ file: RegistryFileEdit) throws(RegistryError) {
    let root = roots[file.path] ?? FilePath.folder(of: file.path)
    guard let real = SafeFile.realPath(file.path), let folder = SafeFile.realPath(root.isEmpty ? "." : root) else {
      throw RegistryError(.inputOutput, path: file.path, "the file is gone")
    }
    guard FilePath.isInside(real, folder) else {
      throw RegistryError(.invalid, path: file.path, "the file is a link to \(real), outside \(folder): edit it there")
    }
    let now: [UInt8]
    do throws(FileBytes.Fault) {
      now = try FileBytes.read(file.path, limit: SourceText.maxBytes)
    } catch {
      throw RegistryError(.inputOutput, path: file.path, error.message)
    }
    guard now == file.old else {
      throw RegistryError(.invalid, path: file.path, "the file has changed meanwhile; nothing was written, try again")
    }
  }
}
