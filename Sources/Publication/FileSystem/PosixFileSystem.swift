import Glibc

/// The machine's file system.
package struct PosixFileSystem: FileSystem {
  package init() {}

  package func open(_ path: String, for purpose: OpenPurpose) throws(SystemFault) -> FileDescriptor {
    switch purpose {
    case .create:
      try checked { Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644) }
    case .read:
      try checked { Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC) }
    case .folder:
      try checked { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }
  }

  package func write(_ file: FileDescriptor, _ bytes: UnsafeRawBufferPointer) throws(SystemFault) -> Int {
    try checked { Glibc.write(file, bytes.baseAddress, bytes.count) }
  }

  package func read(_ file: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int {
    try checked { Glibc.read(file, buffer.baseAddress, buffer.count) }
  }

  package func close(_ file: FileDescriptor) throws(SystemFault) {
    // Never retried: after EINTR the descriptor is closed on Linux, and its number may already be another file's.
    if Glibc.close(file) < 0, errno != EINTR { throw SystemFault(errno) }
  }

  package func sync(_ file: FileDescriptor) throws(SystemFault) { _ = try checked { fsync(file) } }

  package func syncAll(_ file: FileDescriptor) throws(SystemFault) {
    guard let syncOne = PosixFileSystem.syncOneFileSystem else { return Glibc.sync() }
    _ = try checked { syncOne(file) }
  }

  /// `syncfs(2)`, which the headers show to GNU programs only. Unlike `sync(2)` it reports what could not be written.
  private static let syncOneFileSystem: (@convention(c) (Int32) -> Int32)? = {
    guard let program = dlopen(nil, RTLD_NOW), let symbol = dlsym(program, "syncfs") else { return nil }
    return unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
  }()

  package func lock(_ file: FileDescriptor) throws(SystemFault) { _ = try checked { flock(file, LOCK_EX | LOCK_NB) } }

  package func makeFolder(_ path: String) throws(SystemFault) { _ = try checked { mkdir(path, 0o755) } }

  package func rename(_ path: String, to new: String) throws(SystemFault) {
    _ = try checked { Glibc.rename(path, new) }
  }

  package func makeSymbolicLink(_ path: String, to target: String) throws(SystemFault) {
    _ = try checked { symlink(target, path) }
  }

  package func readSymbolicLink(_ path: String) throws(SystemFault) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = try checked { readlink(path, &buffer, buffer.count) }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  package func makeHardLink(_ path: String, to existing: String) throws(SystemFault) {
    _ = try checked { Glibc.link(existing, path) }
  }

  package func removeFile(_ path: String) throws(SystemFault) { _ = try checked { unlink(path) } }

  package func removeFolder(_ path: String) throws(SystemFault) { _ = try checked { rmdir(path) } }

  package func list(_ folder: String) throws(SystemFault) -> [String] {
    guard let stream = opendir(folder) else { throw SystemFault(errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemFault(errno) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func status(_ path: String) throws(SystemFault) -> FileStatus {
    var information = stat()
    _ = try checked { lstat(path, &information) }
    let kind: FileStatus.Kind =
      switch information.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    return FileStatus(kind: kind, size: Int64(information.st_size))
  }

  package func freeSpace(_ path: String) throws(SystemFault) -> Int64 {
    var information = statvfs()
    _ = try checked { statvfs(path, &information) }
    let (bytes, overflow) = UInt64(information.f_bavail).multipliedReportingOverflow(by: UInt64(information.f_frsize))
    return overflow ? .max : Int64(clamping: bytes)
  }

  /// Calls again after EINTR; throws `errno` after any other failure.
  private func checked<Count: SignedInteger>(_ call: () -> Count) throws(SystemFault) -> Count {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw SystemFault(errno) }
    }
  }
}
