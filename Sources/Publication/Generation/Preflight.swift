/// Checks before anything is fetched.
extension GenerationWriter {
  /// Free bytes below which a night is not begun.
  package static let leastFreeSpace: Int64 = 64 << 20

  /// Makes sure, before any fetch, that publishing can succeed: the folder can be made and written, links can be made,
  /// there is room. Leaves nothing behind.
  package static func preflight(
    output: String, needing bytes: Int64 = leastFreeSpace, fileSystem: any FileSystem = PosixFileSystem()
  ) throws(PublicationError) {
    let layout = OutputLayout(output)
    try fileSystem.attempt("make folder", layout.generations) { () throws(SystemFault) in
      try fileSystem.makeFolders(layout.generations)
    }
    for folder in [layout.output, layout.generations] {
      let probe = folder + "/.probe-write"
      try fileSystem.attempt("write in", folder) { () throws(SystemFault) in
        try fileSystem.removeTree(probe)
        let file = try fileSystem.open(probe, for: .create)
        defer { try? fileSystem.removeFile(probe) }
        try fileSystem.close(file)
      }
    }
    let link = layout.output + "/.probe-link"
    try fileSystem.attempt("make a symbolic link in", layout.output) { () throws(SystemFault) in
      try fileSystem.removeTree(link)
      try fileSystem.makeSymbolicLink(link, to: "generations")
      try fileSystem.removeFile(link)
    }
    let free = try fileSystem.attempt("measure the space of", layout.output) { () throws(SystemFault) in
      try fileSystem.freeSpace(layout.output)
    }
    guard free >= bytes else {
      throw PublicationError(
        operation: "publish in", path: layout.output, reason: "only \(free >> 20) MiB are free, \(bytes >> 20) needed",
        remedy: "free disk space, or choose another `output:`")
    }
  }
}
