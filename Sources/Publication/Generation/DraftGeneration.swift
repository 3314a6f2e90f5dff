import Text

/// A generation being written aside, in a folder that no reader looks at.
final class DraftGeneration {
  /// The name it will have.
  let name: String
  /// The folder it is written in.
  let folder: String
  /// The generation that `current` points at, nil on the first night.
  let previous: Previous?
  let fileSystem: any FileSystem
  /// Files of which the manifest has a line each, sorted by path once sealed.
  private(set) var records: [FileRecord] = []
  /// Files under `entries/` and their bytes: covered by the checksum list alone.
  private(set) var entryFiles = 0
  private(set) var entryBytes: Int64 = 0
  private var checksums: StagedFile
  private var hash = SHA256()
  private var scratch: [UInt8] = []

  struct Previous {
    var name: String
    var folder: String
  }

  static let checksumList = "SHA256SUMS"
  static let manifest = "index.json"
  static let manifestChecksum = "index.json.sha256"
  private static let folders = ["entries", "changes", "feeds", "report"]

  init(
    name: String, folder: String, previous: Previous?, fileSystem: any FileSystem
  ) throws(PublicationError) {
    self.name = name
    self.folder = folder
    self.previous = previous
    self.fileSystem = fileSystem
    for path in [folder] + DraftGeneration.folders.map({ folder + "/" + $0 }) {
      try fileSystem.attempt("make folder", path) { () throws(SystemFault) in try fileSystem.makeFolder(path) }
    }
    checksums = try StagedFile(DraftGeneration.checksumList, in: folder, fileSystem: fileSystem)
  }

  func create(_ path: String) throws(PublicationError) -> StagedFile {
    try StagedFile(path, in: folder, fileSystem: fileSystem)
  }

  func finish(_ file: StagedFile) throws(PublicationError) { records.append(try file.finish()) }

  func put(_ path: String, _ bytes: [UInt8]) throws(PublicationError) {
    let file = try create(path)
    try file.write(bytes)
    try finish(file)
  }

  /// Writes `entries/<id>.json`, or links the previous generation's file when it holds the same bytes: published files
  /// are never changed in place, so a link is as good as a copy and costs no block.
  func putEntry(_ id: String, _ bytes: [UInt8]) throws(PublicationError) {
    let path = "entries/\(id).json"
    let fullPath = folder + "/" + path
    entryFiles += 1
    entryBytes += Int64(bytes.count)
    hash.update(bytes)
    try checksums.write("\(hexadecimal(hash.finalize()))  \(path)\n".utf8)
    if let previous {
      let old = previous.folder + "/" + path
      if fileSystem.holds(old, bytes, scratch: &scratch) {
        // Some file systems have no hard links, or few: a copy does as well.
        do throws(SystemFault) { return try fileSystem.makeHardLink(fullPath, to: old) } catch {}
      }
    }
    try fileSystem.attempt("write", fullPath) { () throws(SystemFault) in
      let file = try fileSystem.open(fullPath, for: .create)
      do throws(SystemFault) { try fileSystem.writeAll(file, bytes) } catch {
        try? fileSystem.close(file)
        throw error
      }
      try fileSystem.close(file)
    }
  }

  /// Completes the checksum list, then writes the manifest made of the records, then the manifest's own checksum.
  func seal(_ manifest: ([FileRecord]) -> [UInt8]) throws(PublicationError) {
    records.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for record in records { try checksums.write("\(record.sha256)  \(record.path)\n".utf8) }
    records.insert(try checksums.finish(), at: 0)
    let index = try create(DraftGeneration.manifest)
    try index.write(manifest(records))
    let record = try index.finish()
    let own = try create(DraftGeneration.manifestChecksum)
    try own.write("\(record.sha256)  \(record.path)\n".utf8)
    _ = try own.finish()
  }
}
