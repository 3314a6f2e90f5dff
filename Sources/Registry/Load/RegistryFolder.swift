import Glibc
import Model

/// The files of a folder, in the order of their names' bytes.
enum RegistryFolder {
  static let maxFiles = 100_000
  static let maxDepth = 16

  /// A path that is a file is itself; a folder is all files in it and below with one of the extensions, hidden ones left
  /// out. Nothing found is an error.
  static func files(
    _ path: String, extensions: Set<String>, holding content: String, _ diagnostics: inout Diagnostics
  ) -> [String] {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    var found: [String] = []
    let before = diagnostics.errors.count
    collect(path, extensions, depth: 0, &found, &diagnostics)
    if found.isEmpty, diagnostics.errors.count == before {
      diagnostics.error(
        SourceLocation(file: path), "the folder holds no \(content) files",
        remedy: "add a file ending in " + extensions.sorted().map { "." + $0 }.joined(separator: ", "))
    }
    return found
  }

  private static func collect(
    _ folder: String, _ extensions: Set<String>, depth: Int, _ found: inout [String], _ diagnostics: inout Diagnostics
  ) {
    guard depth < maxDepth else {
      diagnostics.error(SourceLocation(file: folder), "folders nested deeper than \(maxDepth)")
      return
    }
    guard let names = names(in: folder) else {
      diagnostics.error(
        SourceLocation(file: folder), "the folder cannot be read: \(String(cString: strerror(errno)))")
      return
    }
    for name in names {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      if isFolder {
        collect(path, extensions, depth: depth + 1, &found, &diagnostics)
      } else if extensions.contains(FilePath.fileExtension(of: name)) {
        guard found.count < maxFiles else {
          diagnostics.error(SourceLocation(file: folder), "more than \(maxFiles) files")
          return
        }
        found.append(path)
      }
    }
  }

  /// Names without hidden ones, sorted by bytes; nil when the folder cannot be read.
  private static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.utf8.first != 0x2E { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
