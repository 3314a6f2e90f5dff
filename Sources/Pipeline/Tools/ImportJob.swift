import Glibc
import Model
package import Registry

/// Imports files into one registry file, beside the others of its folder.
package struct ImportJob {
  private let files: [String]
  private let into: String
  private let format: ImportFormat?

  package init(files: [String], into: String, format: ImportFormat?) {
    self.files = files
    self.into = into
    self.format = format
  }

  /// - Returns: what was, or would be, added, skipped and refused, over all files.
  /// - Throws: `InvalidInput` when a file cannot be read or the registry is at fault; `PipelineError` when it cannot be
  ///   written.
  package func run(writing: Bool) throws -> ImportPlan {
    var known = try existing()
    var whole = ImportPlan()
    for file in files {
      let plan = try Importer.plan(
        try SourceText.read(file), format: format, registry: name, existing: known)
      known += plan.added
      whole.added += plan.added
      whole.skipped += plan.skipped
      whole.refused += plan.refused
      whole.warnings += plan.warnings
      whole.ignored += plan.ignored
    }
    guard writing, !whole.added.isEmpty else { return whole }
    try makeFolder()
    do throws(RegistryError) {
      try RegistryAppender.append(whole.added, to: into, name: name)
    } catch {
      throw PipelineError(error.kind == .inputOutput ? .inputOutput : .usage, error.description)
    }
    return whole
  }

  /// The registry file's folder, with those above it.
  private func makeFolder() throws {
    var made = ""
    for part in into.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      made += made.isEmpty ? String(part) : "/" + part
      guard !made.isEmpty, mkdir(made, 0o755) != 0, errno != EEXIST else { continue }
      throw PipelineError(.inputOutput, "\(made): \(String(cString: strerror(errno)))")
    }
  }

  private func existing() throws -> [Resource] {
    let folder = into.lastIndex(of: "/").map { String(into[..<$0]) } ?? "."
    guard FileBytes.exists(folder) else { return [] }
    guard FileBytes.exists(into) else {
      // The folder may hold no registry yet, which is an error only when one is run.
      return (try? RegistryLoader.load(paths: [folder]).resources) ?? []
    }
    return try RegistryLoader.load(paths: folder == "." ? [into] : [folder]).resources
  }

  private var name: String {
    let file = into.split(separator: "/").last.map(String.init) ?? into
    return String(file.prefix { $0 != "." })
  }
}
