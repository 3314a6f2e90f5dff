import Glibc

/// The first 100 bytes of a state file, read without SQLite, so that what is refused is not touched
/// (SQLite file format §1.3).
struct FileHeader {
  /// The schema's version, written by the migrations.
  var userVersion: UInt32

  /// The header of an existing file; nil when there is none. Whatever cannot be a whole database is damaged.
  static func read(_ path: String) throws(StoreError) -> FileHeader? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw StoreError(.io, path: path, "cannot be opened: \(Folder.message(errno))") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw StoreError(.io, path: path, "cannot be examined: \(Folder.message(errno))")
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError(.io, path: path, "is no file") }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count >= 0 else { throw StoreError(.io, path: path, "cannot be read: \(Folder.message(errno))") }
    guard count == 100 else { throw StoreError(.damaged, path: path, "is only \(status.st_size) bytes long") }
    guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreError(.damaged, path: path, "does not begin like a state file")
    }
    let pages = word(bytes, 28)
    let stored = UInt32(bytes[16]) << 8 | UInt32(bytes[17])
    let pageSize = stored == 1 ? 65_536 : Int64(stored)
    let isCurrent = word(bytes, 24) == word(bytes, 92)
    if isCurrent, logSize(path) == 0, Int64(status.st_size) < Int64(pages) * pageSize {
      throw StoreError(
        .damaged, path: path, "is cut short: \(status.st_size) bytes of \(Int64(pages) * pageSize) are left")
    }
    return FileHeader(userVersion: word(bytes, 60))
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Bytes in the write-ahead log, which may hold pages that the file does not have yet.
  static func logSize(_ path: String) -> Int64 {
    var status = stat()
    return stat(path + "-wal", &status) == 0 ? Int64(status.st_size) : 0
  }
}
