import Glibc

/// Files replaced as a whole or not at all.
enum SafeFile {
  /// Writes a neighbour, syncs it and renames it over `path`; a symbolic link keeps pointing where it did.
  /// - Parameter check: called when all is written, just before the file is replaced; what it throws leaves the old one.
  static func replace(
    _ path: String, with bytes: [UInt8], check: () throws(RegistryError) -> Void = {}
  ) throws(RegistryError) {
    let target = realPath(path) ?? path
    let neighbour = target + ".\(getpid()).new"
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o644
    let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw RegistryError.system(path, "written") }
    do throws(RegistryError) {
      defer { close(descriptor) }
      guard writeAll(descriptor, bytes), fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else {
        throw RegistryError.system(path, "written")
      }
      try check()
    } catch {
      unlink(neighbour)
      throw error
    }
    guard rename(neighbour, target) == 0 else {
      let fault = RegistryError.system(path, "replaced")
      unlink(neighbour)
      throw fault
    }
    syncFolder(of: target)
  }

  private static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
      if wrote < 0 {
        if errno == EINTR { continue }
        return false
      }
      done += wrote
    }
    return true
  }

  /// The path without symbolic links; nil when there is nothing.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Makes a new name durable; where folders cannot be synced there is nothing more to do.
  static func syncFolder(of path: String) {
    let folder = FilePath.folder(of: path)
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
