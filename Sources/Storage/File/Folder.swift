import Glibc

/// What the store needs of the file system.
enum Folder {
  /// Makes the folders above a file.
  static func make(for path: String) throws(StoreError) {
    let bytes = Array(path.utf8)
    for i in bytes.indices.dropFirst() where bytes[i] == UInt8(ascii: "/") && bytes[i - 1] != UInt8(ascii: "/") {
      let folder = String(decoding: bytes[..<i], as: UTF8.self)
      if mkdir(folder, 0o755) == 0 || errno == EEXIST { continue }
      let error = errno
      // A folder above may be unreadable to us and yet be there.
      guard access(folder, F_OK) != 0 else { continue }
      throw StoreError(error == ENOSPC ? .full : .io, path: folder, "cannot make the folder: \(message(error))")
    }
  }

  /// The folder that holds a file.
  static func above(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Renames a finished file into place, so that after a power failure there is either no file or the whole of it.
  static func publish(_ source: String, as target: String) throws(StoreError) {
    try synchronise(source)
    guard rename(source, target) == 0 else {
      throw StoreError(.io, path: target, "cannot be put in place: \(message(errno))")
    }
    try synchronise(above(target))
  }

  private static func synchronise(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(.io, path: path, "cannot be opened: \(message(errno))") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw StoreError(errno == ENOSPC ? .full : .io, path: path, "cannot be written to disk: \(message(errno))")
    }
  }

  static func message(_ error: CInt) -> String { String(cString: strerror(error)) }
}
